using ProductBalance.Domain;

namespace ProductBalance.Data.Planning;

/// <summary>
/// Gives plans their turn: the solver takes a whole core, so that only some run at once, on threads of their own and never
/// on the one of a page.
/// </summary>
public sealed class PlanQueue : IDisposable
{
    private const int MostWaiting = 20;

    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int _waiting;

    /// <summary>Runs work when its turn has come; cancelled work gives its turn back at once.</summary>
    /// <exception cref="DomainRuleException">Too many wait already.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, T> work, CancellationToken cancellationToken)
    {
        await TakeTurnAsync(cancellationToken);
        try
        {
            return await Task.Run(() => work(cancellationToken), cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > MostWaiting)
            {
                throw new DomainRuleException(
                    "too-many-plans",
                    $"{MostWaiting} plans wait for their turn already. Try again in a minute."
                );
            }

            await _turns.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
