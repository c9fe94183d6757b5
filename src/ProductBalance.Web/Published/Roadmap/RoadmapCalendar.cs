using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>The entries of a version that have days, as a calendar (RFC 5545): when each is expected to be done.</summary>
public static class RoadmapCalendar
{
    public static byte[] Of(RoadmapCopy copy, RoadmapVisit visit)
    {
        var calendar = new Calendar { ProductId = "-//ProductBalance//Roadmap//EN", Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", ReadableText.Of(RoadmapWords.TitleOf(copy)));
        calendar.Events.AddRange(
            copy.Entries.Where(entry => entry.Horizon != RoadmapHorizon.Done)
                .SelectMany(entry => entry.Days is { } days ? new[] { EventOf(entry, days, copy, visit) } : [])
        );
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!); // of something
    }

    private static CalendarEvent EventOf(CopiedEntry entry, DayRange days, RoadmapCopy copy, RoadmapVisit visit) =>
        new()
        {
            Uid = $"{entry.Key}@roadmap.productbalance",
            DtStamp = new CalDateTime(copy.PublishedAt.UtcDateTime),
            Sequence = copy.Number,
            Summary = ReadableText.Of(entry.Title),
            Description = ReadableText.Of(DescriptionOf(entry)),
            Url = new Uri(visit.Absolute(visit.Urls.Entry(entry.Key))),
            Start = DayOf(days.From),
            End = DayOf(days.To.AddDays(1)), // the first day that is not part of it
            // Expected, and nobody is busy by it.
            Status = EventStatus.Tentative,
            Transparency = TransparencyType.Transparent,
        };

    private static string DescriptionOf(CopiedEntry entry) =>
        string.Join(
            '\n',
            new[]
            {
                entry.Outcome,
                "Expected to be done between these days: 8 chances in 10, not a promise.",
            }.OfType<string>()
        );

    private static CalDateTime DayOf(DateOnly day) => new(day.Year, day.Month, day.Day);
}
