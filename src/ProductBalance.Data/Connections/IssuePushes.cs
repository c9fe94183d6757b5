using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>Tells which issues are to be told something new, and remembers what they were told.</summary>
public sealed class IssuePushes(IDbContextFactory<BalanceDbContext> contexts, LiveRanking ranking)
{
    /// <summary>How many issues one run tells, out of courtesy to the tracker; the others come with the next one.</summary>
    public const int MostAtOnce = 200;

    /// <summary>The updates of issues whose items have changed since they were told, as they stand now.</summary>
    public async Task<IReadOnlyList<IssueUpdate>> DueAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        var (connection, settings) = (claim.Connection, claim.Settings);
        if (settings is { PushesStatus: false, PushesScore: false })
        {
            return [];
        }

        var backlog = await ranking.GetAsync(connection.Actor, connection.ProductId, cancellationToken);
        var rows = backlog.All.ToDictionary(row => row.Id);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var items = await db
            .ConnectedItems.AsNoTracking()
            .Where(item => item.ConnectionId == connection.Id)
            .OrderBy(item => item.Problem != null)
            .ThenBy(item => item.ItemId)
            .ToListAsync(cancellationToken);
        return
        [
            .. from item in items
            let row = rows.GetValueOrDefault(item.ItemId)
            where row is not null
            let update = UpdateOf(item, row, settings)
            where update.Text != item.Told
            select update,
        ];
    }

    /// <summary>An issue was told something; where it could not be, that is tried again, after the others.</summary>
    public async Task RecordAsync(
        ClaimedConnection claim,
        IssueUpdate update,
        string? problem,
        CancellationToken cancellationToken
    )
    {
        var id = claim.Connection.Id;
        var kept = problem is null ? null : PlainText.Shortened(problem, ConnectedItem.ProblemMaxLength);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db
            .ConnectedItems.Where(one => one.ConnectionId == id && one.ItemId == update.ItemId)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.Problem, kept)
                        .SetProperty(one => one.Told, one => kept == null ? update.Text : one.Told),
                cancellationToken
            );
    }

    private static IssueUpdate UpdateOf(ConnectedItem item, BacklogRow row, ConnectionSettings settings)
    {
        var score = settings.PushesScore ? row.Score?.Score : null;
        var status = settings.PushesStatus ? IssueLabels.OfStatus(row.Status) : null;
        return settings.Kind == ConnectionKind.GitHub
            ? new(
                item.ItemId,
                item.IssueKey,
                LabelsOf(status, score is { } figure ? IssueLabels.OfScore(figure) : null),
                null
            )
            : new(
                item.ItemId,
                item.IssueKey,
                LabelsOf(status is null ? null : IssueLabels.ForJira(status)),
                score is { } rounded ? Math.Round(rounded, 2) : null
            );
    }

    private static IReadOnlyList<string> LabelsOf(params string?[] labels) => [.. labels.OfType<string>()];
}
