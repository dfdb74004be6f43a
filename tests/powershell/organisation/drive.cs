// One provider for the Cert:, HKLM: and IIS: drives. It knows paths; what stands there the module Organisation tells.
using System;
using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Provider;

namespace Exmedic.Lab
{
    [CmdletProvider("LabDrive", ProviderCapabilities.ShouldProcess)]
    public sealed class DriveProvider : NavigationCmdletProvider, IPropertyCmdletProvider
    {
        private Collection<PSObject> Call(string function, params object[] arguments)
        {
            return SessionState.InvokeCommand.InvokeScript(
                "param($f, $a) & $f @a", false, System.Management.Automation.Runspaces.PipelineResultTypes.None, null,
                function, arguments);
        }

        private static string Clean(string path)
        {
            return path.Replace('/', '\\').Trim('\\');
        }

        private PSObject Node(string path)
        {
            Collection<PSObject> found = Call("Get-LabNode", Clean(path));
            return found.Count > 0 ? found[0] : null;
        }

        private static bool IsContainer(PSObject node)
        {
            PSPropertyInfo container = node.Properties["LabContainer"];
            return container != null && LanguagePrimitives.IsTrue(container.Value);
        }

        protected override bool IsValidPath(string path) { return true; }
        protected override bool ItemExists(string path) { return Node(path) != null; }

        protected override bool IsItemContainer(string path)
        {
            PSObject node = Node(path);
            return node != null && IsContainer(node);
        }

        protected override bool HasChildItems(string path)
        {
            return Call("Get-LabChildName", Clean(path)).Count > 0;
        }

        private void WriteNode(PSObject node, string path)
        {
            bool container = IsContainer(node);
            node.Properties.Remove("LabContainer");
            WriteItemObject(node, path, container);
        }

        protected override void GetItem(string path)
        {
            PSObject node = Node(path);
            if (node != null)
                WriteNode(node, path);
        }

        protected override void GetChildItems(string path, bool recurse)
        {
            foreach (PSObject name in Call("Get-LabChildName", Clean(path))) {
                string child = MakePath(path, name.ToString());
                PSObject node = Node(child);
                if (node == null)
                    continue;
                bool deeper = recurse && IsContainer(node);
                WriteNode(node, child);
                if (deeper)
                    GetChildItems(child, true);
            }
        }

        protected override void GetChildNames(string path, ReturnContainers returnContainers)
        {
            foreach (PSObject name in Call("Get-LabChildName", Clean(path)))
                WriteItemObject(name.ToString(), MakePath(path, name.ToString()), false);
        }

        protected override void RemoveItem(string path, bool recurse)
        {
            if (ShouldProcess(path, "Remove Item"))
                Call("Remove-LabNode", Clean(path));
        }

        protected override void NewItem(string path, string itemTypeName, object newItemValue)
        {
            if (!ShouldProcess(path, "New Item"))
                return;
            Call("New-LabNode", Clean(path), newItemValue);
            GetItem(path);
        }

        public void GetProperty(string path, Collection<string> names)
        {
            PSObject all = Call("Get-LabProperty", Clean(path))[0];
            if (names == null || names.Count == 0) {
                WritePropertyObject(all, path);
                return;
            }
            foreach (string name in names) {
                PSPropertyInfo found = all.Properties[name];
                if (found == null) {
                    string text = "Property " + name + " does not exist at path " + path + ".";
                    WriteError(new ErrorRecord(new PSArgumentException(text), "System.Management.Automation.PSArgumentException",
                                               ErrorCategory.InvalidArgument, path));
                    continue;
                }
                var one = new PSObject();
                one.Properties.Add(new PSNoteProperty(found.Name, found.Value));
                WritePropertyObject(one, path);
            }
        }

        public void SetProperty(string path, PSObject values)
        {
            if (ShouldProcess(path, "Set Property"))
                Call("Set-LabProperty", Clean(path), values);
        }

        public void ClearProperty(string path, Collection<string> names)
        {
            throw new NotSupportedException("Clear-ItemProperty on " + path + " is not planned.");
        }

        public object GetPropertyDynamicParameters(string path, Collection<string> names) { return null; }
        public object SetPropertyDynamicParameters(string path, PSObject values) { return null; }
        public object ClearPropertyDynamicParameters(string path, Collection<string> names) { return null; }
    }
}
