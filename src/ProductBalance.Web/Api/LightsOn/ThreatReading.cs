using ProductBalance.Data;
using ProductBalance.Domain;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>Reads a report from a body: words that are missing are the validator's business, choices and the day are ours.</summary>
public static class ThreatReading
{
    /// <exception cref="FluentValidation.ValidationException">A choice or the day is missing.</exception>
    public static ThreatReport Read(ThreatBody body)
    {
        Problems.ThrowIfAny([], MissingIn(body));
        return new(
            body.Kind!.Value, // asked for above, as are the others
            body.WhatHappens!,
            body.Bites!.Value,
            body.Severity!.Value,
            body.Evidence!
        );
    }

    private static IEnumerable<FieldProblem> MissingIn(ThreatBody body)
    {
        if (body.Kind is null)
        {
            yield return new("kind", "Say what kind of threat it is: legal, technical or product.");
        }

        if (body.WhatHappens is null)
        {
            yield return new("whatHappens", "Say what happens when nothing is done.");
        }

        if (body.Bites is null)
        {
            yield return new("bites", "Say on which day it bites, as YYYY-MM-DD.");
        }

        if (body.Severity is null)
        {
            yield return new("severity", "Say how bad it is: serious, severe or critical.");
        }

        if (body.Evidence is null)
        {
            yield return new("evidence", "Name the evidence: a link, or a sentence that names the source.");
        }
    }
}
