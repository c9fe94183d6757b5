using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>Takes issues in by the import engine, and remembers which items are theirs.</summary>
public sealed class IssueIntake(IDbContextFactory<BalanceDbContext> contexts, ImportStore imports)
{
    /// <summary>How many issues one run takes.</summary>
    public const int MostIssues = 20_000;

    /// <summary>How many pages one run reads: some are full of pull requests, and some trackers never come to an end.</summary>
    public const int MostPages = 2_000;

    private static readonly ImportLimits Limits = ImportLimits.Terminal with { MaxRows = MostIssues };

    /// <summary>
    /// Imports what is new or was changed. It can be repeated: items are found by the keys of their issues, and what was
    /// taken in before is left out.
    /// </summary>
    /// <exception cref="DomainRuleException">The person may not import any more, or another import is under way.</exception>
    public async Task<IntakeReport> TakeAsync(
        ClaimedConnection claim,
        PulledIssues pulled,
        CancellationToken cancellationToken
    )
    {
        var news = await NewsAsync(claim, pulled, cancellationToken);
        if (news.Count == 0)
        {
            return IntakeReport.Nothing;
        }

        var (actor, productId) = (claim.Connection.Actor, claim.Connection.ProductId);
        var job = JobOf(claim.Settings, pulled.ToFile(claim.Settings.Kind, news));
        var run = await imports.ImportAsync(actor, productId, job, progress: null, cancellationToken);
        var open = await RememberAsync(claim, news, cancellationToken);
        var problems = run.Problems.Select(problem => $"{news[problem.Row - 1].Key}: {problem.Message}");
        return new IntakeReport(run.Rows, run.Created, run.Updated, run.Refused, [.. problems, .. open]);
    }

    /// <summary>What was not taken in as it stands now. An issue that was closed before it was seen is no news, unless it is asked for.</summary>
    private async Task<IReadOnlyList<PulledIssue>> NewsAsync(
        ClaimedConnection claim,
        PulledIssues pulled,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await db
            .ConnectedItems.Where(item => item.ConnectionId == claim.Connection.Id)
            .ToDictionaryAsync(item => item.IssueKey, item => item.IssueUpdatedAt, cancellationToken);
        return [.. pulled.All.Where(IsNews)];

        // What has too long a key would be made anew each time.
        bool IsNews(PulledIssue issue) =>
            issue.Key.Length <= BacklogItem.ExternalKeyMaxLength
            && (
                known.TryGetValue(issue.Key, out var seen)
                    ? issue.UpdatedAt is null || issue.UpdatedAt != seen
                    : !issue.IsClosed || claim.Settings is not { Kind: ConnectionKind.GitHub, TakesClosed: false }
            );
    }

    private static ImportJob JobOf(ConnectionSettings settings, byte[] content) =>
        ImportFile.TryOpen(content, Limits, out var file, out var refusal)
            ? new ImportJob(FileNameOf(settings), file, ImportPlanner.Propose(file), Limits)
            : throw new DomainRuleException("unreadable-issues", refusal);

    // Of a path the import keeps the last part alone.
    private static string FileNameOf(ConnectionSettings settings) => settings.Name.Replace('/', '-');

    /// <returns>A sentence for each issue that is closed there and open here.</returns>
    private async Task<IReadOnlyList<string>> RememberAsync(
        ClaimedConnection claim,
        IReadOnlyList<PulledIssue> news,
        CancellationToken cancellationToken
    )
    {
        var connection = claim.Connection;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var items = await KnownItems.LoadAsync(db, connection.ProductId, cancellationToken);
        var connected = await db
            .ConnectedItems.Where(item => item.ConnectionId == connection.Id)
            .ToDictionaryAsync(item => item.ItemId, cancellationToken);
        var closed = new Dictionary<ItemId, string>();
        foreach (var issue in news)
        {
            if (items.Find(issue.Key) is not { } item)
            {
                continue; // it was refused
            }

            if (!connected.TryGetValue(item.Id, out var there))
            {
                there = new ConnectedItem
                {
                    ConnectionId = connection.Id,
                    ItemId = item.Id,
                    IssueKey = issue.Key,
                    IssueUpdatedAt = null,
                };
                db.ConnectedItems.Add(there);
            }

            there.IssueUpdatedAt = issue.UpdatedAt;
            if (issue.IsClosed)
            {
                closed[item.Id] = issue.Key;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return await StillOpenAsync(db, connection.Settings.Kind, closed, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> StillOpenAsync(
        BalanceDbContext db,
        ConnectionKind kind,
        Dictionary<ItemId, string> closed,
        CancellationToken cancellationToken
    )
    {
        var ids = closed.Keys.ToList();
        var items = await db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .OrderBy(item => item.Number)
            .ToListAsync(cancellationToken);
        return
        [
            .. items
                .Where(item => StatusMachine.IsOpen(item.Status))
                .Select(item =>
                    $"{closed[item.Id]} is closed in {kind} and {StatusMachine.InWords(item.Status)} here. Move the item, or reopen the issue."
                ),
        ];
    }
}
