using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Settings;
using ProductBalance.Domain;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Activity;

/// <summary>Tells who changed what, and why.</summary>
public static class ActivityEndpoints
{
    public static void MapActivity(this IEndpointRouteBuilder product) =>
        product
            .MapGet("/activity", ListAsync)
            .WithSummary("Read who changed what, and why")
            .WithDescription(
                "The newest first; `sort` is not used here. `filter` takes `kind:` (items, estimates, overrides, lightsOn, waits, "
                    + "comments, outcomes, sprints, publications, areas, imports, settings), `by:` a name, `item:` a number, `from:` "
                    + "and `to:` a day, and words of subject or reason, as in `kind:items by:\"Nora Berg\" from:2026-11-01`."
            )
            .ProducesProblems(400, 404, 422);

    private static async Task<Ok<PagedAnswer<ActivityAnswer>>> ListAsync(
        Caller caller,
        string slug,
        [AsParameters] ListQuery query,
        ProductQueries products,
        ActivityQueries activity,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var filter = ActivityFilterText.Read(query.Filter).ToFilter(product.Settings.TimeZone);
        var list = await activity.PageAsync(
            caller.Actor,
            product.Id,
            filter,
            BeforeOf(query.After),
            Paging.SizeOf(query),
            cancellationToken
        );
        return TypedResults.Ok(
            new PagedAnswer<ActivityAnswer>(
                [.. list.Entries.Select(AnswerOf)],
                list.Next?.ToString(CultureInfo.InvariantCulture)
            )
        );
    }

    private static long? BeforeOf(string? after)
    {
        if (after is null)
        {
            return null;
        }

        var isRead = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var before);
        Problems.ThrowIfAny(
            [],
            isRead ? [] : [new FieldProblem("after", $"{after} is no place in this list. Start again without after.")]
        );
        return before;
    }

    private static ActivityAnswer AnswerOf(ActivityEntry entry) =>
        new()
        {
            Sequence = entry.Sequence,
            At = entry.At,
            Kind = entry.Kind,
            Subject = entry.Subject,
            By = entry.ActorName,
            Reason = entry.Reason,
            Items = [.. entry.Items.Select(item => new TouchedAnswer(item.Number, [.. item.Fields.Select(ChangedOf)]))],
        };

    private static ChangedAnswer ChangedOf(HistoryField field) =>
        new(field.Field, JsonOf(field.Before), JsonOf(field.After));

    private static JsonElement? JsonOf(string? json) => json is null ? null : JsonElement.Parse(json);
}
