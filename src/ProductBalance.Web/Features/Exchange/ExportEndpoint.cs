using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>The backlog as a file, under the filter of the list in the address.</summary>
internal static class ExportEndpoint
{
    public static async Task<Results<PushStreamHttpResult, NotFound>> GetAsync(
        string slug,
        string format,
        HttpContext context,
        ProductQueries products,
        ExportQueries exports,
        TimeProvider time
    )
    {
        if (!ExportFiles.TryFind(format, out var form, out var mediaType))
        {
            return TypedResults.NotFound();
        }

        try
        {
            var actor = CurrentActor.Of(context.User);
            var product = await products.FindAsync(actor, slug, context.RequestAborted);
            var filter = BacklogFilter.Parse(context.Request.GetEncodedUrl());
            var export = await exports.GetAsync(actor, product.Id, filter.Matches, context.RequestAborted);
            var today = ProductClock.Today(time, product.Settings.TimeZone);
            return TypedResults.Stream(
                stream => export.WriteAsync(form, stream, context.RequestAborted),
                mediaType,
                ExportFiles.NameOf(slug, format, today)
            );
        }
        catch (NotFoundException)
        {
            return TypedResults.NotFound();
        }
    }
}
