// The console in front of which a script runs: answers prompts from a list and keeps what was shown.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;
using System.Text;

namespace Exmedic.Lab
{
    // What every stand-in of one run shares, across the runspaces of its servers.
    public static class Shared
    {
        public static object State;
        public static string Root; // folder that holds the C drive of each server
    }

    public sealed class Prompt
    {
        public string Kind = "", Caption = "", Message = "", Choices = "", Default = "", Answer;
    }

    public sealed class Console : PSHostUserInterface
    {
        public readonly List<Prompt> Prompts = new List<Prompt>();
        public readonly StringBuilder Shown = new StringBuilder();
        public readonly StringBuilder Errors = new StringBuilder();
        private readonly Queue<string> m_answers = new Queue<string>();
        private readonly List<KeyValuePair<string, string>> m_rules = new List<KeyValuePair<string, string>>();
        private readonly bool m_interactive;
        private readonly Screen m_screen = new Screen();

        public Console(IEnumerable answers, bool interactive)
        {
            foreach (object answer in answers)
                m_answers.Enqueue(Convert.ToString(answer, CultureInfo.InvariantCulture));
            m_interactive = interactive;
        }

        // An answer for every prompt that holds a text; the list in order serves the others.
        public void AddRule(string fragment, string answer)
        {
            m_rules.Add(new KeyValuePair<string, string>(fragment, answer));
        }

        public int Unused { get { return m_answers.Count; } }
        public override PSHostRawUserInterface RawUI { get { return m_screen; } }

        // Behaves as the real console at the end of its input: throws, so that nothing is taken for granted.
        private string Ask(Prompt prompt)
        {
            Prompts.Add(prompt);
            foreach (KeyValuePair<string, string> rule in m_rules) {
                if (!m_interactive || prompt.Message.IndexOf(rule.Key, StringComparison.OrdinalIgnoreCase) < 0)
                    continue;
                prompt.Answer = rule.Value;
                Shown.AppendLine("[" + prompt.Caption + "] " + prompt.Message + " <" + prompt.Answer + ">");
                return prompt.Answer;
            }
            if (!m_interactive || m_answers.Count == 0)
                throw new PSInvalidOperationException("Windows PowerShell is in NonInteractive mode. "
                                                      + "Read and Prompt functionality is not available.");
            prompt.Answer = m_answers.Dequeue();
            Shown.AppendLine("[" + prompt.Caption + "] " + prompt.Message + " <" + prompt.Answer + ">");
            return prompt.Answer;
        }

        public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices,
                                            int defaultChoice)
        {
            var labels = new List<string>();
            foreach (ChoiceDescription choice in choices)
                labels.Add(choice.Label);
            var prompt = new Prompt { Kind = "choice", Caption = caption ?? "", Message = message ?? "",
                                      Choices = string.Join("|", labels.ToArray()) };
            if (defaultChoice >= 0)
                prompt.Default = labels[defaultChoice].Replace("&", "");
            string answer = Ask(prompt);
            if (answer.Length == 0 && defaultChoice >= 0)
                return defaultChoice;
            for (int i = 0; i < labels.Count; ++i) {
                int key = labels[i].IndexOf('&');
                bool byKey = key >= 0 && string.Equals(labels[i].Substring(key + 1, 1), answer,
                                                       StringComparison.OrdinalIgnoreCase);
                if (byKey || string.Equals(labels[i].Replace("&", ""), answer, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
            throw new InvalidOperationException("The answer '" + answer + "' is none of " + prompt.Choices + ".");
        }

        public override string ReadLine()
        {
            return Ask(new Prompt { Kind = "line" });
        }

        public override SecureString ReadLineAsSecureString()
        {
            var secure = new SecureString();
            foreach (char letter in Ask(new Prompt { Kind = "secret" }))
                secure.AppendChar(letter);
            return secure;
        }

        public override Dictionary<string, PSObject> Prompt(string caption, string message,
                                                            Collection<FieldDescription> descriptions)
        {
            var fields = new Dictionary<string, PSObject>();
            foreach (FieldDescription field in descriptions) {
                var prompt = new Prompt { Kind = "field", Caption = caption ?? "", Message = field.Name };
                string answer = Ask(prompt);
                if (field.ParameterTypeName != null && field.ParameterTypeName.StartsWith("SecureString")) {
                    var secure = new SecureString();
                    foreach (char letter in answer)
                        secure.AppendChar(letter);
                    fields[field.Name] = PSObject.AsPSObject(secure);
                } else {
                    fields[field.Name] = PSObject.AsPSObject(answer);
                }
            }
            return fields;
        }

        public override PSCredential PromptForCredential(string caption, string message, string user, string target)
        {
            string[] parts = Ask(new Prompt { Kind = "credential", Message = message ?? "" }).Split(new[] { ':' }, 2);
            var secure = new SecureString();
            foreach (char letter in parts.Length > 1 ? parts[1] : "")
                secure.AppendChar(letter);
            return new PSCredential(parts[0], secure);
        }

        public override PSCredential PromptForCredential(string caption, string message, string user, string target,
                                                         PSCredentialTypes types, PSCredentialUIOptions options)
        {
            return PromptForCredential(caption, message, user, target);
        }

        public override void Write(string value) { Shown.Append(value); }
        public override void Write(ConsoleColor text, ConsoleColor ground, string value) { Shown.Append(value); }
        public override void WriteLine(string value) { Shown.AppendLine(value); }
        public override void WriteErrorLine(string value) { Shown.AppendLine(value); Errors.AppendLine(value); }
        public override void WriteDebugLine(string message) { Shown.AppendLine("DEBUG: " + message); }
        public override void WriteVerboseLine(string message) { Shown.AppendLine("VERBOSE: " + message); }
        public override void WriteWarningLine(string message) { Shown.AppendLine("WARNING: " + message); }
        public override void WriteProgress(long sourceId, ProgressRecord record) { }
    }

    public sealed class Screen : PSHostRawUserInterface
    {
        private Size m_size = new Size(4000, 300);

        public override ConsoleColor ForegroundColor { get; set; }
        public override ConsoleColor BackgroundColor { get; set; }
        public override Coordinates CursorPosition { get; set; }
        public override Coordinates WindowPosition { get; set; }
        public override int CursorSize { get; set; }
        public override string WindowTitle { get; set; }
        public override Size BufferSize { get { return m_size; } set { m_size = value; } }
        public override Size WindowSize { get { return m_size; } set { m_size = value; } }
        public override Size MaxWindowSize { get { return m_size; } }
        public override Size MaxPhysicalWindowSize { get { return m_size; } }
        public override bool KeyAvailable { get { return false; } }
        public override KeyInfo ReadKey(ReadKeyOptions options) { throw new NotSupportedException("ReadKey"); }
        public override void FlushInputBuffer() { }
        public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip,
                                                  BufferCell fill) { }
        public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) { }
        public override void SetBufferContents(Rectangle rectangle, BufferCell fill) { }
        public override BufferCell[,] GetBufferContents(Rectangle rectangle)
        {
            throw new NotSupportedException("GetBufferContents");
        }
    }

    public sealed class Host : PSHost
    {
        private readonly Console m_console;
        private readonly Guid m_id = Guid.NewGuid();

        public Host(Console console) { m_console = console; }

        public override string Name { get { return "ConsoleHost"; } }
        public override Version Version { get { return new Version(5, 1); } }
        public override Guid InstanceId { get { return m_id; } }
        public override CultureInfo CurrentCulture { get { return CultureInfo.GetCultureInfo("en-US"); } }
        public override CultureInfo CurrentUICulture { get { return CultureInfo.GetCultureInfo("en-US"); } }
        public override PSHostUserInterface UI { get { return m_console; } }
        public int? ExitCode { get; private set; }
        public override void SetShouldExit(int exitCode) { ExitCode = exitCode; }
        public override void EnterNestedPrompt() { throw new NotSupportedException("Suspend"); }
        public override void ExitNestedPrompt() { }
        public override void NotifyBeginApplication() { }
        public override void NotifyEndApplication() { }
    }
}
