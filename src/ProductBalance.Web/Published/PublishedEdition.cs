using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using ProductBalance.Data.Activity;

namespace ProductBalance.Web.Published;

/// <summary>
/// Counts what was published and withdrawn, by this process and by others, and drops the pages that were kept before. What
/// this process withdraws is out of every answer before it is said to be withdrawn.
/// </summary>
public sealed class PublishedEdition(ChangeSignal own, ChangeFeed changes, IOutputCacheStore pages) : IHostedService
{
    private static readonly HashSet<string> Kinds =
    [
        ChangeKinds.ReviewPublished,
        ChangeKinds.ReviewWithdrawn,
        ChangeKinds.RoadmapPublished,
        ChangeKinds.RoadmapWithdrawn,
        ChangeKinds.FeedbackJudged,
        ChangeKinds.FeedbackRemoved,
        ChangeKinds.ProductConfigured, // by whom they may be framed, and who may give feedback
        ChangeKinds.ProductRemoved,
    ];

    private IDisposable? _subscription;
    private long _number;
    private volatile string _name = "0";

    /// <summary>Another one after each publication and withdrawal.</summary>
    public string Name => _name;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        own.Committed += Note;
        _subscription = changes.Subscribe(Note);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        own.Committed -= Note;
        _subscription?.Dispose();
        return Task.CompletedTask;
    }

    // Own changes come here twice; the second time empties what was just begun, and no more.
    private void Note(IReadOnlyList<ChangeRow> batch)
    {
        if (batch.Any(change => Kinds.Contains(change.Kind)))
        {
            Begin();
        }
    }

    private void Note(string kind)
    {
        if (Kinds.Contains(kind))
        {
            Begin();
        }
    }

    private void Begin()
    {
        _name = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
        _ = pages.EvictByTagAsync(PublishedCache.Tag, CancellationToken.None).AsTask();
    }
}
