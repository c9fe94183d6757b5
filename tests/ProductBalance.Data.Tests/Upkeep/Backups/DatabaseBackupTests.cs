using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Upkeep;
using ProductBalance.Data.Upkeep.Backups;
using ProductBalance.Domain;

namespace ProductBalance.Data.Tests.Upkeep.Backups;

public sealed class DatabaseBackupTests : IDisposable
{
    private readonly StorageFolder _folder = new();

    private string Backups => Path.Combine(_folder.Folder, "backups");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Make_ThenRestore_GivesTheSameRowsAndKeepsWhatItReplaced()
    {
        await LoadSampleAsync();
        var backup = await MakeAsync();
        var rows = BackupManifest.Find(backup)!.Rows;
        _folder.Run("update Products set Name = 'Renamed since'");

        var replaced = await RestoreAsync(backup);

        Assert.Equal([$"{rows["Items"]}"], Read(_folder.DatabaseFile, "select cast(count(*) as text) from Items"));
        Assert.True(rows["Items"] > 0);
        Assert.Empty(Read(_folder.DatabaseFile, "select Name from Products where Name = 'Renamed since'"));
        Assert.Single(Read(replaced!, "select Name from Products where Name = 'Renamed since'"));
        await _folder.StartAsync();
        Assert.Equal(["wal"], Read(_folder.DatabaseFile, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task Make_WhileSomebodyWrites_IsSoundAndHoldsABeginningOfTheWrites()
    {
        await LoadSampleAsync();
        _folder.Run("update Products set Name = '000000000'");
        await using var services = _folder.Services();
        var contexts = services.GetRequiredService<IDbContextFactory<BalanceDbContext>>();
        using var end = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                for (var count = 1; !end.IsCancellationRequested; count++)
                {
                    await using var db = await contexts.CreateDbContextAsync();
                    await db.Database.ExecuteSqlAsync($"update Products set Name = {count.ToString("D9", null)}");
                }
            },
            CancellationToken.None
        );

        List<string> backups = [];
        for (var count = 0; count < 3; count++)
        {
            var folder = Path.Combine(Backups, $"{count}");
            backups.Add(services.GetRequiredService<DatabaseBackup>().Make(folder));
        }

        await end.CancelAsync();
        await writing;

        var seen = backups.Select(backup => Assert.Single(Read(backup, "select Name from Products"))).ToList();
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
        Assert.All(backups, backup => Assert.Equal(["ok"], Read(backup, "PRAGMA integrity_check")));
    }

    [Fact]
    public async Task Make_LeavesFilesThatTheirOwnerAloneMayRead()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps others out by the folder's access list.");
            return;
        }

        await _folder.StartAsync();

        var backup = await MakeAsync();

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner, File.GetUnixFileMode(backup));
        Assert.Equal(Owner, File.GetUnixFileMode(BackupManifest.FileOf(backup)));
        Assert.Equal(2, Directory.GetFiles(Backups).Length);
    }

    [Fact]
    public async Task Make_WithoutDatabase_SaysSo()
    {
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(MakeAsync);

        Assert.StartsWith("There is no database at", refusal.Message);
        Assert.False(File.Exists(_folder.DatabaseFile));
    }

    [Fact]
    public async Task Restore_ChangedBackup_IsRefusedAndReplacesNothing()
    {
        await LoadSampleAsync();
        var backup = await MakeAsync();
        await using (var file = File.Open(backup, FileMode.Open))
        {
            file.Position = file.Length - 1;
            file.WriteByte(1);
        }

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(() => RestoreAsync(backup));

        Assert.Contains("check sum differs", refusal.Message);
        Assert.NotEmpty(Read(_folder.DatabaseFile, "select Name from Products"));
        Assert.Empty(Directory.GetFiles(_folder.Folder, "*.restoring"));
    }

    [Theory]
    [InlineData("not a database at all")]
    [InlineData("")]
    public async Task Restore_AnotherFile_IsRefused(string content)
    {
        await _folder.StartAsync();
        var file = Path.Combine(_folder.Folder, "other.txt");
        await File.WriteAllTextAsync(file, content, CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(() => RestoreAsync(file));

        Assert.StartsWith($"{file} is no backup of this program", refusal.Message);
    }

    [Fact]
    public async Task Make_IntoAFolderThatCannotBe_NamesIt()
    {
        await _folder.StartAsync();
        await using var services = _folder.Services();
        var folder = Path.Combine(_folder.DatabaseFile, "copies");

        var refusal = Assert.Throws<StorageUnusableException>(() =>
            services.GetRequiredService<DatabaseBackup>().Make(folder)
        );

        Assert.StartsWith($"The folder {folder} cannot be made.", refusal.Message);
    }

    [Fact]
    public async Task Restore_OfANewerSchema_IsRefused()
    {
        await _folder.StartAsync();
        _folder.Run("insert into __EFMigrationsHistory values ('29990101000000_Later', '99')");
        var backup = await MakeAsync();

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(() => RestoreAsync(backup));

        Assert.Contains("made by a newer version", refusal.Message);
    }

    [Fact]
    public async Task Restore_WhileAServerRuns_IsRefused()
    {
        await LoadSampleAsync();
        var backup = await MakeAsync();
        await using var services = _folder.Services();
        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync(CancellationToken.None);
        await db.Database.OpenConnectionAsync(CancellationToken.None);
        await db.Products.CountAsync(CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => RestoreAsync(backup));

        Assert.Equal("server-runs", refusal.Code);
    }

    private async Task LoadSampleAsync()
    {
        await _folder.StartAsync();
        await using var services = _folder.Services();
        await services.GetRequiredService<SampleStore>().LoadAsync(false, CancellationToken.None);
    }

    private async Task<string> MakeAsync()
    {
        await using var services = _folder.Services();
        return services.GetRequiredService<DatabaseBackup>().Make(Backups);
    }

    private async Task<string?> RestoreAsync(string backup)
    {
        SqliteConnection.ClearAllPools();
        await using var services = _folder.Services();
        return await services.GetRequiredService<DatabaseRestore>().RunAsync(backup, CancellationToken.None);
    }

    private static List<string> Read(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
