using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>A report of what can take the product down.</summary>
public sealed record ThreatBody
{
    /// <summary>Legal, technical or product.</summary>
    public ThreatKind? Kind { get; init; }

    /// <summary>What happens when nothing is done.</summary>
    public string? WhatHappens { get; init; }

    /// <summary>The day it bites, today or later.</summary>
    public DateOnly? Bites { get; init; }

    /// <summary>How bad it is: serious, severe or critical.</summary>
    public ThreatSeverity? Severity { get; init; }

    /// <summary>A link, or a sentence that names the source.</summary>
    public string? Evidence { get; init; }
}
