using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>The fields of the form that reports a threat, or states it anew.</summary>
public sealed class ThreatFields
{
    /// <summary>The number of the item that answers it; 0 for a new one.</summary>
    public int Item { get; set; }

    public string Title { get; set; } = "";

    public ItemKind ItemKind { get; set; } = ItemKind.Tech;

    public Guid? Team { get; set; }

    public Estimate? Effort { get; set; }

    public ThreatKind Kind { get; set; } = ThreatKind.Technical;

    public ThreatSeverity Severity { get; set; } = ThreatSeverity.Severe;

    public string WhatHappens { get; set; } = "";

    public DateOnly? Bites { get; set; }

    public string Evidence { get; set; } = "";

    public static ThreatFields Of(ThreatReport report) =>
        new()
        {
            Kind = report.Kind,
            Severity = report.Severity,
            WhatHappens = report.WhatHappens,
            Bites = report.Bites,
            Evidence = report.Evidence,
        };

    /// <exception cref="ValidationException">No day is given.</exception>
    public ThreatReport ToReport() =>
        Bites is { } day
            ? new(Kind, WhatHappens.Trim(), day, Severity, Evidence.Trim())
            : throw new ValidationException([
                new ValidationFailure(nameof(ThreatReport.Bites), "Say on which day it bites."),
            ]);

    /// <summary>The new item that answers it.</summary>
    public ItemContent ToContent() =>
        new()
        {
            Kind = ItemKind,
            Title = Title.Trim(),
            Team = Team is { } team ? new TeamId(team) : null,
            Effort = Effort,
        };
}
