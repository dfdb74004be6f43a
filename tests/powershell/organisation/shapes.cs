// Types that bear the names of real ones, so that Export-Clixml writes objects as it does on a server: the same type
// names, what is a property of the type in Props, what remoting added in MS.
#pragma warning disable SYSLIB0057 // the loader that replaces it cannot make a derived class
using System;
using System.Security.Cryptography.X509Certificates;

namespace Microsoft.Exchange.Management.SystemConfigurationTasks
{
    public class ExchangeCertificate : X509Certificate2
    {
        public ExchangeCertificate(byte[] raw) : base(raw) { }
    }
}

namespace Microsoft.Exchange.Data
{
    public class ConfigurableObject { }
    public enum ServiceState { Inactive, Active, Draining }
}

namespace Microsoft.Exchange.Data.Directory
{
    public class ADRawEntry : ConfigurableObject { }
    public class ADObject : ADRawEntry { }
}

namespace Microsoft.Exchange.Data.Directory.SystemConfiguration
{
    public class ADConfigurationObject : ADObject { }

    public class AuthConfig : ADConfigurationObject
    {
        public string CurrentCertificateThumbprint { get; set; } = "";
        public string PreviousCertificateThumbprint { get; set; } = "";
        public string NextCertificateThumbprint { get; set; } = "";
        public DateTime? NextCertificateEffectiveDate { get; set; }
        public string ServiceName { get; set; } = "00000002-0000-0ff1-ce00-000000000000";
        public string Realm { get; set; } = "";
        public string Name { get; set; } = "Auth Configuration";
        public string DistinguishedName { get; set; } = "";
        public override string ToString() { return Name; }
    }
}

namespace Microsoft.Exchange.Data.Directory.Management
{
    public class ServerComponentStatePresentationObject : ConfigurableObject
    {
        public string ServerFqdn { get; set; }
        public string Component { get; set; }
        public ServiceState State { get; set; }
        public bool ServerWideOfflineIsOffline { get; set; }
    }
}
