using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Support;

public sealed class TestStorageTests
{
    [Theory]
    [EachStorage]
    public async Task AddDraft_ThroughTheStore_LeavesItsChangeInTheAuditTrail(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var item = await storage.AddDraftAsync(engineer, product);

        var change = await storage.LastChangeAsync();
        Assert.Equal((engineer.UserId, item.Id), (change.ActorId, Assert.Single(change.Items)));
        Assert.Equal(storage.Time.GetUtcNow(), change.At);
    }

    [Fact]
    public async Task Open_Twice_GivesDatabasesOfTheirOwn()
    {
        await using var one = await TestStorage.OpenAsync();
        await using var other = await TestStorage.OpenAsync();

        await one.AddProductAsync();

        await using var db = other.OpenContext();
        Assert.Empty(await db.Products.ToListAsync());
    }
}
