using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportCleanerTests
{
    [Theory]
    [EachStorage(59, 600, ImportState.Running)]
    [EachStorage(61, 0, ImportState.Removed)]
    public async Task Clean_ImportThatWasKilled_RemovesWhatItWrote(
        StorageProvider provider,
        int secondsSilent,
        int itemsLeft,
        ImportState state
    )
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var run = await scene.ImportAsync(
            "Key,Title\n" + string.Join('\n', Enumerable.Range(1, 600).Select(n => $"A-{n},Title {n}"))
        );
        await KillAsync(scene, run);
        scene.Storage.Time.Advance(TimeSpan.FromSeconds(secondsSilent));

        using var cleaner = CleanerOf(scene);
        await cleaner.CleanAsync(CancellationToken.None);

        await using var db = scene.Storage.OpenContext();
        Assert.Equal(itemsLeft, await db.Items.IgnoreQueryFilters().CountAsync());
        Assert.Equal(state, (await db.Imports.SingleAsync()).State);
        Assert.Empty(await scene.ItemsAsync());
    }

    // As a process leaves it that ended before the last row.
    private static async Task KillAsync(ImportScene scene, ImportRun run)
    {
        await using var db = scene.Storage.OpenContext();
        (await db.Imports.SingleAsync(r => r.Id == run.Id)).State = ImportState.Running;
        await db.SaveChangesAsync();
    }

    private static ImportCleaner CleanerOf(ImportScene scene) =>
        new(
            scene.Storage.Get<IDbContextFactory<BalanceDbContext>>(),
            scene.Storage.Get<ImportRemover>(),
            scene.Storage.Time,
            NullLogger<ImportCleaner>.Instance
        );
}
