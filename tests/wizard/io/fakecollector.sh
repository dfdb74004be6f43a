# Stands in for PowerShell: answers for each host as its name says, and notes when it began.
read token; read script; read data
data=$(printf %s "$data" | base64 -d)
host=$(printf %s "$data" | sed -n 's/.*"host":"\([^"]*\)".*/\1/p')
case "$data" in *'"transport":"local"'*) host=goodhere ;; esac
printf %s "$data" > "$FOLDER/$host.data"
echo "$token version 7.6.5"
ls "$FOLDER" | grep -c 'running$' >> "$FOLDER/counts"
echo $$ > "$FOLDER/$host.pid"; touch "$FOLDER/$host.running" "$FOLDER/$host.begun"
answer() { echo "$token $1 $(printf %s "$2" | base64 -w0)"; }
begin='{"tool":"exmedic-collector 1","made":"2026-11-21T09:00:00Z","server":"'$host'"'
parts='"parts":{"versions":{"state":"ok","error":"","data":{"ExSetup.exe":"15.02.1544.004"}}}'
case "$host" in
"") answer answer ready ;;
good*) echo noise; rm "$FOLDER/$host.running"; answer answer "$begin,\"schema\":1,$parts}" ;;
refused*) answer error 'Access is denied.' ;;
garbage*) answer answer hello ;;
wrong*) answer answer "$begin,\"schema\":9,$parts}" ;;
hang*) sleep 600 ;;
esac
