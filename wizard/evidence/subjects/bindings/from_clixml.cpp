#include "wizard/evidence/subjects/bindings/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> bindingsFromClixml(ClixmlFile &file)
{
    QList<Recognition> recognitions;
    for (const ClixmlObject &object : file.objects) {
        if (!object.has(u"bindingInformation"_s))
            continue;
        Binding binding;
        binding.protocol = object.text(u"protocol"_s);
        binding.information = object.text(u"bindingInformation"_s);
        if (object.has(u"certificateHash"_s))
            binding.hash = Thumbprint::parse(object.text(u"certificateHash"_s));
        bool ok = false;
        if (const int flags = object.text(u"sslFlags"_s).toInt(&ok); ok)
            binding.sslFlags = flags;
        binding.line = int(object.line);
        const auto server = ServerName::parse(object.text(u"PSComputerName"_s));
        for (Recognition &recognition : observe(Site::BackEnd, {{binding}, false, binding.line})) {
            for (Observation &observation : recognition.observations)
                observation.subject.server = server;
            recognitions.append(recognition);
        }
    }
    return recognitions;
}

} // namespace wizard
