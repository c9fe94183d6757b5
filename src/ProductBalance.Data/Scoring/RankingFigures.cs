using Microsoft.Extensions.Logging;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// Draws how sure an order is, beside the worker that keeps it. A newer order stops the run for the older one, and each
/// run starts from what the last finished one knows.
/// </summary>
internal sealed class RankingFigures(Action<EstimatedSnapshot> tell, ILogger logger) : IDisposable
{
    private CancellationTokenSource _run = new();
    private BacklogFigures? _last;

    /// <summary>Starts a run for an order that has no figures of its own.</summary>
    public void Follow(BacklogSnapshot order)
    {
        if (order.IsEstimated)
        {
            return;
        }

        // Not disposed, as the process may be stopping it at this moment; without a timer it holds nothing.
        _run.Cancel();
        _run = new();
        var token = _run.Token;
        _ = Task.Run(() => Estimate(order, token), token);
    }

    public void Dispose() => _run.Cancel();

    private void Estimate(BacklogSnapshot order, CancellationToken token)
    {
        try
        {
            var figures = order.Estimate(Volatile.Read(ref _last), token);
            Volatile.Write(ref _last, figures);
            tell(new(order, figures));
        }
        catch (OperationCanceledException)
        {
            // a newer order is being drawn, or the process is stopping
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "How sure the ranking is could not be estimated");
            tell(new(order, Figures: null));
        }
    }
}
