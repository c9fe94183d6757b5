using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Tests.Connections;

public sealed class ConnectionStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_KeepsTheTokenEncrypted_AndTheSettings(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var settings = ConnectionScene.GitHub with { Labels = "bug, later", PushesStatus = true };

        var scene = await ConnectionScene.OpenAsync(storage, settings);

        await using var db = storage.OpenContext();
        var kept = await db.Connections.SingleAsync();
        Assert.DoesNotContain("canary", kept.Token);
        Assert.Equal(ConnectionScene.Token, (await scene.ClaimAsync()).Token);
        Assert.Equal(settings, kept.Settings);
        Assert.Equal("GitHub sync of nora", kept.Actor.Name);
        Assert.Equal("Connection to GitHub octo/shop added", (await storage.LastChangeAsync()).Subject);
    }

    [Theory]
    [EachStorage]
    public async Task Change_WithoutToken_KeepsIt_AndActsForWhoeverSaved(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        var other = await storage.AddMemberAsync(scene.Product, Role.ProductManager, "omar");
        var settings = ConnectionScene.GitHub with { Rhythm = SyncRhythm.Off };

        await scene.Store.ChangeAsync(
            other,
            scene.Product.Id,
            scene.Connection.Id,
            new(settings, ""),
            scene.Connection.Version,
            None
        );

        var connection = (await scene.ViewAsync()).Connection;
        Assert.Equal(
            (settings, null, "GitHub sync of omar"),
            (connection.Settings, connection.NextAt, connection.Actor.Name)
        );
        Assert.Equal(ConnectionScene.Token, (await scene.ClaimAsync()).Token);
    }

    [Fact]
    public async Task Change_OfTheAddress_WantsTheTokenAgain()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var settings = ConnectionScene.GitHub with { Address = "https://evil.example.com" };

        var refused = await Assert.ThrowsAsync<ValidationException>(() => ChangeAsync(scene, settings));

        Assert.Equal("token", Assert.Single(refused.Errors).PropertyName);
    }

    [Fact]
    public async Task Add_OfNothing_NamesAllThatIsMissing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var input = new ConnectionInput(ConnectionScene.GitHub with { Repository = "" }, "");

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.Store.AddAsync(scene.Manager, scene.Product.Id, input, None)
        );

        Assert.Equal(["repository", "token"], refused.Errors.Select(error => error.PropertyName));
    }

    [Theory]
    [EachStorage]
    public async Task Change_OfWhatIsTaken_ReadsAllAnew_AndForgetsTheItemsOfAnotherRepository(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"));
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        await scene.Queue.RecordAsync(claim!, new() { Cursor = storage.Time.GetUtcNow(), AnswerTag = "tag" }, None);
        Assert.NotNull((await scene.ViewAsync()).Connection.Cursor);

        await ChangeAsync(scene, ConnectionScene.GitHub with { Labels = "bug" });
        Assert.Equal(1, (await scene.ViewAsync()).Items);
        await ChangeAsync(scene, ConnectionScene.GitHub with { Repository = "octo/app" });

        var view = await scene.ViewAsync();
        Assert.Equal((0, null, null), (view.Items, view.Connection.Cursor, view.Connection.AnswerTag));
        Assert.Single(await scene.ItemsAsync());
    }

    [Fact]
    public async Task Change_OfAnOlderVersion_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        await ChangeAsync(scene, ConnectionScene.GitHub with { Rhythm = SyncRhythm.Day });

        var refused = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Store.ChangeAsync(
                scene.Manager,
                scene.Product.Id,
                scene.Connection.Id,
                new(ConnectionScene.GitHub, ""),
                scene.Connection.Version,
                None
            )
        );

        Assert.Equal("changed-meanwhile", refused.Code);
    }

    [Theory]
    [EachStorage]
    public async Task Remove_LeavesTheItems(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"));

        await scene.Store.RemoveAsync(scene.Manager, scene.Product.Id, scene.Connection.Id, None);

        await using var db = storage.OpenContext();
        Assert.Equal((0, 0), (await db.Connections.CountAsync(), await db.ConnectedItems.CountAsync()));
        Assert.Single(await scene.ItemsAsync());
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Connections_AreForManagersOnly(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var other = await storage.AddMemberAsync(scene.Product, role, "other");
        var (product, id, input) = (
            scene.Product.Id,
            scene.Connection.Id,
            new ConnectionInput(ConnectionScene.GitHub, "x")
        );
        var queries = storage.Get<ConnectionQueries>();

        await Assert.ThrowsAsync<DomainRuleException>(() => scene.Store.AddAsync(other, product, input, None));
        await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Store.ChangeAsync(other, product, id, input, default, None)
        );
        await Assert.ThrowsAsync<DomainRuleException>(() => scene.Store.AskAsync(other, product, id, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => scene.Store.RemoveAsync(other, product, id, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => queries.ListAsync(other, product, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => queries.OpenAsync(other, product, id, None));
    }

    [Fact]
    public async Task Connection_OfAnotherProduct_IsNotThere()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var other = await storage.AddProductAsync("other");
        var stranger = await storage.AddMemberAsync(other, Role.ProductManager, "stranger");

        await Assert.ThrowsAsync<NotFoundException>(() =>
            scene.Store.RemoveAsync(stranger, other.Id, scene.Connection.Id, None)
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<ConnectionQueries>().OpenAsync(stranger, other.Id, scene.Connection.Id, None)
        );
    }

    private static async Task ChangeAsync(ConnectionScene scene, ConnectionSettings settings)
    {
        var version = (await scene.ViewAsync()).Connection.Version;
        await scene.Store.ChangeAsync(
            scene.Manager,
            scene.Product.Id,
            scene.Connection.Id,
            new(settings, ""),
            version,
            None
        );
    }
}
