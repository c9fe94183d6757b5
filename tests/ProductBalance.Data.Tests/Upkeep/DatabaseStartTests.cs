using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Upkeep;

namespace ProductBalance.Data.Tests.Upkeep;

/// <summary>Starts on real files in a folder of their own.</summary>
public sealed class DatabaseStartTests : IDisposable
{
    private readonly StorageFolder _folder = new();

    private string DatabaseFile => _folder.DatabaseFile;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Prepare_OfAnEmptyFolder_MakesTheDatabaseAndTheNextStartTakesIt()
    {
        await _folder.StartAsync();
        await _folder.StartAsync();

        await using var services = _folder.Services();
        await using var db = services.GetRequiredService<BalanceContexts>().CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Items.CountAsync());
    }

    [Fact]
    public async Task Prepare_ByFourProcessesAtOnce_AppliesEachMigrationOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(_folder.StartAsync)));

        await using var services = _folder.Services();
        await using var db = services.GetRequiredService<BalanceContexts>().CreateDbContext();
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task Prepare_AfterAProcessDiedWithinAMigration_ClearsItsLock()
    {
        // What EF Core writes before it migrates, and a killed process never takes away.
        _folder.Run(
            """
            create table __EFMigrationsHistory (MigrationId text primary key, ProductVersion text not null);
            create table __EFMigrationsLock (Id integer not null primary key, Timestamp text not null);
            insert into __EFMigrationsLock values (1, '2026-11-20 08:00:00');
            """
        );

        await _folder.StartAsync().WaitAsync(TimeSpan.FromSeconds(20));

        await using var services = _folder.Services();
        await using var db = services.GetRequiredService<BalanceContexts>().CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    public static TheoryData<string> BadFiles() =>
        ["empty", "text", "random header", "cut", "zeroed page", "other program"];

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Prepare_OfABadFile_EndsWithOneSentenceAndLeavesItAlone(string kind)
    {
        await MakeAsync(kind);
        var before = SHA256.HashData(await File.ReadAllBytesAsync(DatabaseFile));

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(_folder.StartAsync);

        AssertOneLine(refusal);
        Assert.Equal(before, SHA256.HashData(await File.ReadAllBytesAsync(DatabaseFile)));
    }

    [Fact]
    public async Task Prepare_WhereAFolderStandsInTheWay_SaysSo()
    {
        Directory.CreateDirectory(DatabaseFile);

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(_folder.StartAsync);

        AssertOneLine(refusal);
        Assert.Contains("is a folder", refusal.Message);
    }

    [Fact]
    public async Task Prepare_WhereADatabaseWas_MakesNoEmptyOneInItsPlace()
    {
        await _folder.StartAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(DatabaseFile);

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(_folder.StartAsync);

        AssertOneLine(refusal);
        Assert.Contains("is missing, although there was a database here", refusal.Message);
        Assert.False(File.Exists(DatabaseFile));
    }

    [Fact]
    public async Task Prepare_ClosesFolderAndDatabaseToOtherAccounts()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        Directory.Delete(_folder.Folder);

        await _folder.StartAsync();
        await using var services = _folder.Services();
        await using var db = services.GetRequiredService<BalanceContexts>().CreateDbContext();
        await db.Database.ExecuteSqlAsync($"delete from Drafts"); // leaves a log, which stays until the last one closes
        var files = new DirectoryInfo(_folder.Folder)
            .EnumerateFiles($"{StorageOptions.FileName}*")
            .Where(file => file.Extension != ".mark");

        Assert.Equal("rwx------", WordOf(new DirectoryInfo(_folder.Folder).UnixFileMode));
        Assert.All(files, file => Assert.Equal("rw-------", WordOf(file.UnixFileMode)));
        Assert.Contains(files, file => file.Name.EndsWith("-wal", StringComparison.Ordinal));

        // As ls prints it.
        static string WordOf(UnixFileMode mode) =>
            string.Concat(Enumerable.Range(0, 9).Select(n => ((int)mode & (256 >> n)) == 0 ? '-' : "rwx"[n % 3]));
    }

    [Fact]
    public async Task Prepare_OfAnOpenDatabase_ClosesIt()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        await _folder.StartAsync();
        SqliteConnection.ClearAllPools();
        File.SetUnixFileMode(DatabaseFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        await _folder.StartAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(DatabaseFile).UnixFileMode);
    }

    [Fact]
    public async Task Prepare_OfADatabaseOfANewerVersion_IsRefused()
    {
        await _folder.StartAsync();
        _folder.Run("insert into __EFMigrationsHistory values ('29991231000000_FromTheFuture', '99.0.0')");

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(_folder.StartAsync);

        AssertOneLine(refusal);
        Assert.Contains("newer version", refusal.Message);
    }

    private async Task MakeAsync(string kind)
    {
        switch (kind)
        {
            case "empty":
                await File.WriteAllBytesAsync(DatabaseFile, []);
                return;
            case "text":
                await File.WriteAllTextAsync(DatabaseFile, "These are notes, not a database; they are long enough.\n");
                return;
            case "random header":
                var bytes = new byte[8_192];
                new Random(42).NextBytes(bytes);
                await File.WriteAllBytesAsync(DatabaseFile, bytes);
                return;
            case "other program":
                _folder.Run("create table Songs (Title text)");
                return;
        }

        await _folder.StartAsync();
        SqliteConnection.ClearAllPools();
        await using var file = new FileStream(DatabaseFile, FileMode.Open);
        if (kind == "cut")
        {
            file.SetLength((file.Length / 2) + 100);
            return;
        }

        file.Position = file.Length / 8_192 * 4_096;
        file.Write(new byte[4_096]);
    }

    private void AssertOneLine(StorageUnusableException refusal)
    {
        Assert.StartsWith($"{DatabaseFile} ", refusal.Message);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.Contains("Restore a backup", refusal.Message);
    }
}
