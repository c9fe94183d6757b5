using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// The live ranking of one product: one worker reads a channel of changes, reloads what they touched, and replaces the
/// snapshot. At the product's midnight everything is scored afresh, as deadlines come nearer. The order is shown at once;
/// how sure it is gets drawn beside the worker and comes as a snapshot of its own.
/// </summary>
internal sealed class ProductRanking : IDisposable
{
    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>(new() { SingleReader = true });
    private readonly CancellationTokenSource _stopping = new();
    private readonly SnapshotLoader _loader;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private readonly ITimer _midnight;
    private readonly List<TaskCompletionSource<BacklogSnapshot>> _awaitingFigures = [];
    private readonly RankingFigures _figures;
    private BacklogSnapshot? _snapshot;
    private long _sequence;
    private Action<BacklogSnapshot>? _handlers;

    public ProductRanking(
        ProductId productId,
        IDbContextFactory<BalanceDbContext> contexts,
        TimeProvider time,
        ILogger logger
    )
    {
        (_loader, _time, _logger) = (new SnapshotLoader(productId, contexts, time), time, logger);
        _figures = new RankingFigures(estimated => Ask(new Request([], Estimated: estimated)), logger);
        _midnight = time.CreateTimer(
            _ => Ask(new Request([], RescoreAll: true)),
            state: null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        Ended = Task.Run(WorkAsync);
    }

    private sealed record Request(
        IReadOnlyList<ChangeRow> Changes,
        bool RescoreAll = false,
        bool NeedsFigures = false,
        EstimatedSnapshot? Estimated = null,
        TaskCompletionSource<BacklogSnapshot>? Answer = null
    );

    /// <summary>Done when it works no more, after <see cref="Dispose"/>.</summary>
    public Task Ended { get; }

    /// <summary>The snapshot with all that is committed by now.</summary>
    public Task<BacklogSnapshot> CurrentAsync(CancellationToken cancellationToken) =>
        AnswerToAsync(needsFigures: false, cancellationToken);

    /// <summary>The same, once its figures have arrived.</summary>
    public Task<BacklogSnapshot> EstimatedAsync(CancellationToken cancellationToken) =>
        AnswerToAsync(needsFigures: true, cancellationToken);

    public void Apply(IReadOnlyList<ChangeRow> changes) => Ask(new Request(changes));

    public IDisposable Subscribe(Action<BacklogSnapshot> handler)
    {
        lock (_lock)
        {
            _handlers += handler;
        }

        return new Unsubscriber(this, handler);
    }

    public void Dispose()
    {
        _requests.Writer.TryComplete();
        _stopping.Cancel();
        _figures.Dispose();
        _midnight.Dispose();
    }

    private Task<BacklogSnapshot> AnswerToAsync(bool needsFigures, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<BacklogSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        Ask(new Request([], NeedsFigures: needsFigures, Answer: answer));
        return answer.Task.WaitAsync(cancellationToken);
    }

    private void Ask(Request request)
    {
        if (!_requests.Writer.TryWrite(request))
        {
            request.Answer?.TrySetCanceled(); // the process is stopping
        }
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var request in _requests.Reader.ReadAllAsync(_stopping.Token))
            {
                await AnswerAsync(request);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // the process is stopping
        }
    }

    private async Task AnswerAsync(Request request)
    {
        try
        {
            var before = _snapshot;
            await RefreshAsync(request);
            Reply(request, _snapshot!); // set by the refresh
            if (!ReferenceEquals(before, _snapshot))
            {
                Tell(_snapshot!);
                _figures.Follow(_snapshot!);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _snapshot = null; // the next request loads everything afresh
            request.Answer?.TrySetException(exception);
            _awaitingFigures.ForEach(answer => answer.TrySetException(exception));
            _awaitingFigures.Clear();
            _logger.LogError(exception, "The ranking could not be brought up to date");
        }
    }

    // Who needs figures waits for those of the latest order; others get the order at once.
    private void Reply(Request request, BacklogSnapshot snapshot)
    {
        if (request.NeedsFigures)
        {
            _awaitingFigures.Add(request.Answer!); // figures are asked for to be answered
        }
        else
        {
            request.Answer?.TrySetResult(snapshot);
        }

        if (snapshot.IsEstimated)
        {
            _awaitingFigures.ForEach(waiting => waiting.TrySetResult(snapshot));
            _awaitingFigures.Clear();
        }
    }

    private async Task RefreshAsync(Request request)
    {
        if (request.Estimated is { } estimated && ReferenceEquals(estimated.Order, _snapshot))
        {
            _snapshot = estimated.Order.With(estimated.Figures, isOfThisOrder: true);
        }

        if (_snapshot is null || request.RescoreAll)
        {
            await LoadAsync(await _loader.LatestSequenceAsync(_stopping.Token));
            return;
        }

        var newer = await _loader.ChangesSinceAsync(_sequence, _stopping.Token);
        if (newer.Any(SnapshotLoader.ConcernsAll))
        {
            await LoadAsync(newer[^1].Sequence);
        }
        else if (newer.Count > 0)
        {
            var items = newer.SelectMany(change => change.Items).Distinct().ToList();
            if (items.Count > 0) // an answer of an estimation round moves nothing
            {
                var reloaded = await _loader.ReloadAsync(_snapshot, items, _stopping.Token);
                _snapshot = reloaded.With(_snapshot.Figures, isOfThisOrder: false);
            }

            _sequence = newer[^1].Sequence;
        }
    }

    // What is committed while it loads is loaded again with the next change, which does no harm.
    private async Task LoadAsync(long sequence)
    {
        _snapshot = await _loader.LoadAsync(_stopping.Token);
        _sequence = sequence;
        ScheduleMidnight();
    }

    private void ScheduleMidnight()
    {
        var now = _time.GetUtcNow();
        _midnight.Change(
            ProductClock.NextMidnight(now, _snapshot!.Product.Settings.TimeZone) - now,
            Timeout.InfiniteTimeSpan
        );
    }

    private void Tell(BacklogSnapshot snapshot)
    {
        foreach (var handler in (_handlers?.GetInvocationList() ?? []).Cast<Action<BacklogSnapshot>>())
        {
            try
            {
                handler(snapshot);
            }
            catch (Exception exception)
            {
                _logger.LogError(exception, "A subscriber of the live ranking failed");
            }
        }
    }

    private sealed class Unsubscriber(ProductRanking ranking, Action<BacklogSnapshot> handler) : IDisposable
    {
        public void Dispose()
        {
            lock (ranking._lock)
            {
                ranking._handlers -= handler;
            }
        }
    }
}
