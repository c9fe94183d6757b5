using ProductBalance.Data.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>A change of a running sprint's scope in a sentence.</summary>
public static class ScopeWords
{
    public static string Of(SprintLine line, Product product)
    {
        var (stay, key, zone) = (line.Stay, product.KeyOf(line.Number), product.Settings.TimeZone);
        return stay is { RemovedAt: { } at, RemovedBy: { } by }
            ? $"{key} went out, {Figures.Moment(at, zone)}, {by}: {stay.RemovedReason}"
            : $"{key} came in, {Figures.Moment(stay.AddedAt, zone)}, {stay.AddedBy}: {stay.AddedReason}";
    }
}
