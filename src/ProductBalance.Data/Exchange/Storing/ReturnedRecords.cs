using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Data.Exchange.Writing.Records;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What comes back with an item of our own export: what people said and recorded about it.</summary>
/// <param name="source">Who imports speaks for people whom nobody knows here; their names stay.</param>
/// <param name="site">The product.</param>
/// <param name="at">When (UTC).</param>
internal sealed class ReturnedRecords(ImportSource source, ImportSite site, DateTimeOffset at)
{
    /// <summary>The rows of all tables but that of overrides, which name items that may not be there yet.</summary>
    public IEnumerable<object> Of(BacklogItem item, ExportedItem whole) =>
        [
            .. whole.Comments.Select(comment => CommentOf(item, comment)),
            .. whole.Waits.Select(wait => wait.For(item, site.Somebody(wait.Author, source.ActorId), at)),
            .. whole.Threats.Select(threat => threat.For(item, site.PersonNamed, source.ActorId, at)),
            .. whole.Measurements.SelectMany(measurement => MeasurementOf(item, measurement)),
            .. whole.Waivers.Select(waiver => WaiverOf(item, waiver)),
        ];

    private Comment CommentOf(BacklogItem item, ExportedComment comment) =>
        new(
            new(Guid.CreateVersion7(at)),
            item,
            comment.Text,
            site.Somebody(comment.Author, source.ActorId),
            comment.At
        );

    private IEnumerable<object> MeasurementOf(BacklogItem item, ExportedMeasurement measured)
    {
        var measurement = measured.For(item, site.Somebody(measured.By, source.ActorId), at);
        yield return measurement;
        if (measured.Struck is { } struck)
        {
            var by = site.Somebody(struck.By, source.ActorId);
            yield return new MeasurementStrike(measurement, struck.Reason, by, struck.At);
        }
    }

    private MeasuringWaiver WaiverOf(BacklogItem item, ExportedRemark waiver) =>
        new(item, waiver.Reason, site.Somebody(waiver.By, source.ActorId), waiver.At);
}
