using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal sealed class ExportedThreatValidator : AbstractValidator<ExportedThreat>
{
    public ExportedThreatValidator()
    {
        RuleFor(threat => threat.Report).SetValidator(new ThreatReportValidator()).OverridePropertyName("threat");
        RuleFor(threat => threat.State).IsInEnum();
        RuleFor(threat => threat.Reporter).Name();
        RuleFor(threat => threat.Judge).Name();
        RuleFor(threat => threat.Proposer).Name();
        RuleFor(threat => threat.Reason).Storable().AtMost(Threat.TextMaxLength);
        RuleFor(threat => threat.Reason)
            .Visible("Say why it is a false alarm.")
            .When(threat => threat.State == ThreatState.FalseAlarm);
    }
}
