using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>What a report of a threat must keep to.</summary>
public sealed class ThreatReportValidator : AbstractValidator<ThreatReport>
{
    public ThreatReportValidator()
    {
        RuleFor(report => report.Kind).IsInEnum().WithMessage("Choose one of legal, technical and product.");
        RuleFor(report => report.Severity).IsInEnum().WithMessage("Choose one of the severities.");
        RuleFor(report => report.WhatHappens)
            .Visible("Say what happens when nothing is done.")
            .Storable()
            .AtMost(Threat.TextMaxLength);
        RuleFor(report => report.Evidence)
            .Visible("Name the evidence: a link, or a sentence that names the source.")
            .Storable()
            .AtMost(Threat.TextMaxLength);
    }
}
