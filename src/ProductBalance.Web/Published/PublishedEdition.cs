using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using ProductBalance.Data.Activity;

namespace ProductBalance.Web.Published;

/// <summary>
/// Counts what was published and withdrawn, by this process and by others, and drops the pages that were kept before.
/// </summary>
public sealed class PublishedEdition(ChangeFeed changes, IOutputCacheStore pages) : IHostedService
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
        _subscription = changes.Subscribe(Note);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _subscription?.Dispose();
        return Task.CompletedTask;
    }

    private void Note(IReadOnlyList<ChangeRow> batch)
    {
        if (batch.Any(change => Kinds.Contains(change.Kind)))
        {
            _name = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
            _ = pages.EvictByTagAsync(PublishedCache.Tag, CancellationToken.None).AsTask();
        }
    }
}
