using System.Runtime.CompilerServices;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// Keeps what is reckoned of an order for as long as somebody holds that order, so that many who look at once wait for
/// one result. Who leaves stops the work that they began; the next one begins it again.
/// </summary>
internal sealed class OncePerOrder<T>
    where T : class
{
    // Figures that arrive leave the rows as they are, and with them what is reckoned from the rows.
    private readonly ConditionalWeakTable<IReadOnlyList<BacklogRow>, Desk> _desks = [];

    public async Task<T> GetAsync(
        BacklogSnapshot order,
        Func<BacklogSnapshot, CancellationToken, T> reckon,
        CancellationToken cancellationToken
    )
    {
        var desk = _desks.GetValue(order.Ranked, _ => new Desk());
        await desk.Turn.WaitAsync(cancellationToken);
        try
        {
            return desk.Result ??= await Task.Run(() => reckon(order, cancellationToken), cancellationToken);
        }
        finally
        {
            desk.Turn.Release();
        }
    }

    // Without a wait handle asked for, a semaphore holds nothing to dispose.
    private sealed class Desk
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public T? Result { get; set; }
    }
}
