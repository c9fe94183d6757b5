using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>A measurement as history keeps it, such as "22 min on 2026-11-23: the build's log".</summary>
internal static class MeasurementText
{
    public static string Of(BacklogItem item, Measurement measurement)
    {
        var unit = item.Content.Impact.Unit is { Length: > 0 } named ? $" {named}" : "";
        var value = measurement.Value.ToString("0.######", CultureInfo.InvariantCulture);
        return $"{value}{unit} on {measurement.Day:yyyy-MM-dd}: {measurement.Source}";
    }
}
