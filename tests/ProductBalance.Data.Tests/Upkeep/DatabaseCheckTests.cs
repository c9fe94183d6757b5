using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Upkeep;

namespace ProductBalance.Data.Tests.Upkeep;

public sealed class DatabaseCheckTests : IDisposable
{
    private readonly StorageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_OfASoundDatabase_SaysWhatIsSound()
    {
        await LoadSampleAsync();

        var found = await CheckAsync();

        Assert.Contains("The schema is up to date.", found);
        Assert.Contains("The audit trail is as it was written.", found);
    }

    // The triggers stop an honest program; whoever owns the file can take them away.
    [Theory]
    [InlineData("drop trigger Changes_UPDATE; update Changes set ActorName = 'Nobody' where Sequence = 7", 7)]
    [InlineData("drop trigger Changes_UPDATE; update Changes set Hash = upper(Hash) where Sequence = 1", 1)]
    public async Task Run_OfAnAuditTrailThatWasChanged_NamesTheRow(string statements, int sequence)
    {
        await LoadSampleAsync();
        _folder.Run(statements);

        var refusal = await Assert.ThrowsAsync<StorageUnusableException>(CheckAsync);

        Assert.StartsWith($"The audit trail was changed from outside: row {sequence} of", refusal.Message);
    }

    [Theory]
    [InlineData("update Changes set ActorName = 'Nobody'")]
    [InlineData("delete from Changes")]
    [InlineData("update FieldChanges set After = null")]
    [InlineData("delete from FieldChanges")]
    public async Task Database_RefusesToChangeItsHistory(string statement)
    {
        await LoadSampleAsync();

        var refusal = Assert.Throws<SqliteException>(() => _folder.Run(statement));

        Assert.Contains("history is never changed", refusal.Message);
    }

    private async Task LoadSampleAsync()
    {
        await _folder.StartAsync();
        await using var services = _folder.Services();
        await services.GetRequiredService<SampleStore>().LoadAsync(false, CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var services = _folder.Services();
        return await services.GetRequiredService<DatabaseCheck>().RunAsync(CancellationToken.None);
    }
}
