namespace ProductBalance.Data.Upkeep;

/// <summary>Held by one process at a time while it changes the schema; freed by the system when the process dies.</summary>
internal sealed class MigrationLock(FileStream file) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<MigrationLock> TakeAsync(string directory, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var path = Path.Combine(directory, "migration.lock");
        while (true)
        {
            try
            {
                return new MigrationLock(
                    new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                );
            }
            catch (IOException)
            {
                await Task.Delay(Pause, patience.Token);
            }
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
