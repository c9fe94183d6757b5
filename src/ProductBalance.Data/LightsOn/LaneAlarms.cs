using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.LightsOn;

/// <summary>
/// Tells that a lane is overloaded, once for each item that comes to be the first that will be late, and that the last
/// chance to begin an item comes near, once for each bite day. History keeps what was told, so that a restart or a second
/// process does not repeat it.
/// </summary>
internal sealed class LaneAlarms(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer, LiveRanking ranking)
{
    /// <summary>Raises what there is to raise for a product.</summary>
    public async Task RaiseAsync(ProductId productId, CancellationToken cancellationToken)
    {
        if (!await ConcernsAsync(productId, cancellationToken))
        {
            return;
        }

        var backlog = await ranking.CurrentAsync(productId, cancellationToken);
        await SaveRace.RunAsync(() => TryTellLoadAsync(backlog, cancellationToken));
        foreach (var outlook in backlog.Lane.Forecast.Outlooks.Where(outlook => IsClosingIn(outlook, backlog)))
        {
            await SaveRace.RunAsync(() => TryWarnAsync(backlog, outlook, cancellationToken));
        }
    }

    private async Task<bool> ConcernsAsync(ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Threats.AnyAsync(
                threat => threat.ProductId == productId && threat.State == ThreatState.Confirmed,
                cancellationToken
            ) || await LastAsync(db, productId, cancellationToken) is { Kind: ChangeKinds.LaneOverloaded };
    }

    private async Task<bool> TryTellLoadAsync(BacklogSnapshot backlog, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var productId = backlog.Product.Id;
        var last = await LastAsync(db, productId, cancellationToken);
        var told = last?.Kind == ChangeKinds.LaneOverloaded ? last : null;
        var late = backlog.Lane.Forecast.FirstLate;
        if (late?.Task.Id == told?.Items[0])
        {
            return false;
        }

        await writer.CommitAsync(
            db,
            late is null ? Relieved(backlog.Product, told!) : Overloaded(backlog.Product, late), // they differ, so that one is there
            () => RequireLastAsync(db, productId, last, cancellationToken),
            cancellationToken
        );
        return true;
    }

    private static Change Overloaded(Product product, LaneOutlook late) =>
        LaneChange(
            product,
            ChangeKinds.LaneOverloaded,
            product.KeyOf(late.Task.Number),
            late.Task.Id,
            after: $"overloaded, {LaneWords.DaysLate(late.DaysLate)}"
        );

    private static Change Relieved(Product product, ChangeEntry told) =>
        LaneChange(product, ChangeKinds.LaneRelieved, told.Subject, told.Items[0], before: "overloaded");

    private async Task<bool> TryWarnAsync(
        BacklogSnapshot backlog,
        LaneOutlook outlook,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var threatId = backlog.Find(outlook.Task.Number)?.Threat?.Id;
        var threat = await db.Threats.SingleOrDefaultAsync(
            t => t.Id == threatId && t.State == ThreatState.Confirmed,
            cancellationToken
        );
        if (threat is null || threat.WarnedFor == threat.LaneDay)
        {
            return false;
        }

        threat.Warned();
        var words = LaneWords.LastChance(outlook.LatestStart, backlog.Context.Today);
        var key = backlog.Product.KeyOf(outlook.Task.Number);
        await writer.CommitAsync(
            db,
            LaneChange(backlog.Product, ChangeKinds.ThreatClosingIn, key, outlook.Task.Id, after: words),
            cancellationToken
        );
        return true;
    }

    // From one sprint before its latest start on, as long as nobody works on it.
    private static bool IsClosingIn(LaneOutlook outlook, BacklogSnapshot backlog) =>
        outlook.Task.Bites is not null
        && outlook.Slack <= backlog.Context.Calendar.CalendarDays
        && backlog.Find(outlook.Task.Number) is { Status: not ItemStatus.InProgress, Threat: { } threat }
        && threat.WarnedFor != threat.LaneDay;

    private static Change LaneChange(
        Product product,
        string kind,
        string subject,
        ItemId item,
        string? before = null,
        string? after = null
    ) =>
        new(DailyRound.Schedule, kind, product.Id, subject)
        {
            Items = [item],
            Fields =
            [
                new FieldChange
                {
                    ItemId = item,
                    Field = ItemFields.Lane,
                    Before = before is null ? null : JsonColumn.Write(before),
                    After = after is null ? null : JsonColumn.Write(after),
                },
            ],
        };

    private static Task<ChangeEntry?> LastAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        db
            .Changes.AsNoTracking()
            .Where(entry => entry.ProductId == productId)
            .Where(entry => entry.Kind == ChangeKinds.LaneOverloaded || entry.Kind == ChangeKinds.LaneRelieved)
            .OrderByDescending(entry => entry.Sequence)
            .FirstOrDefaultAsync(cancellationToken);

    // Another process may look at the same moment; then this one looks again at what is still to be said.
    private static async Task RequireLastAsync(
        BalanceDbContext db,
        ProductId productId,
        ChangeEntry? last,
        CancellationToken cancellationToken
    )
    {
        if ((await LastAsync(db, productId, cancellationToken))?.Sequence != last?.Sequence)
        {
            throw new DbUpdateConcurrencyException("Another process told of the same lane.");
        }
    }
}
