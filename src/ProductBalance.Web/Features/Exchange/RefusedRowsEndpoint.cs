using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Settings;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>The file of refused rows, to be corrected and imported again.</summary>
internal static class RefusedRowsEndpoint
{
    public static async Task<Results<PushStreamHttpResult, NotFound>> GetAsync(
        string slug,
        Guid id,
        HttpContext context,
        ProductQueries products,
        ImportDesk desk
    )
    {
        var actor = CurrentActor.Of(context.User);
        try
        {
            var product = await products.FindAsync(actor, slug, context.RequestAborted);
            return desk.Find(actor.UserId, product.Id, id) is { } session ? Csv(session) : TypedResults.NotFound();
        }
        catch (NotFoundException)
        {
            return TypedResults.NotFound();
        }
    }

    private static PushStreamHttpResult Csv(ImportSession session) =>
        TypedResults.Stream(
            async stream =>
            {
                await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                await RefusedRows.WriteAsync(
                    session.Upload.File,
                    session.Plan,
                    ImportLimits.Web,
                    writer,
                    CancellationToken.None
                );
            },
            "text/csv; charset=utf-8",
            "refused-rows.csv"
        );
}
