using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;

namespace ProductBalance.Web.Features.Activity;

/// <summary>The activity as a file, under the search in the address.</summary>
internal static class ActivityFile
{
    public static async Task<Results<PushStreamHttpResult, NotFound>> GetAsync(
        string slug,
        HttpContext context,
        ProductQueries products,
        LiveRanking ranking,
        ActivityQueries activity
    )
    {
        var (actor, stop) = (CurrentActor.Of(context.User), context.RequestAborted);
        try
        {
            var product = await products.FindAsync(actor, slug, stop);
            var table = new ActivityTable(product, (await ranking.GetAsync(actor, product.Id, stop)).Teams);
            var filter = ActivitySearch.Parse(context.Request.GetEncodedUrl()).ToFilter(product.Settings.TimeZone);
            var entries = activity.AllAsync(actor, product.Id, filter, stop);
            return TypedResults.Stream(
                stream => WriteAsync(stream, table, entries),
                "text/csv; charset=utf-8",
                $"{slug}-activity.csv"
            );
        }
        catch (NotFoundException)
        {
            return TypedResults.NotFound();
        }
    }

    private static async Task WriteAsync(Stream stream, ActivityTable table, IAsyncEnumerable<ActivityEntry> entries)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        await writer.WriteAsync(CsvCell.Mark);
        await writer.WriteAsync(CsvCell.Line(ActivityTable.Heads));
        await foreach (var entry in entries)
        {
            foreach (var line in table.Lines(entry))
            {
                await writer.WriteAsync(CsvCell.Line(line.Select(CsvCell.Of)));
            }
        }
    }
}
