using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;
using ProductBalance.Web.Outgoing.Connections;

namespace ProductBalance.Web.Tests.Support;

/// <summary>Ada's product with a connection to a tracker on this machine; it is synchronised when the test says so.</summary>
public sealed class SyncScene : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private SyncScene(OutgoingScene outgoing) => Outgoing = outgoing;

    public OutgoingScene Outgoing { get; }

    public Connection Connection { get; private set; } = null!; // set as soon as it is open

    public static ConnectionSettings OfGitHub(TrackerServer server) =>
        new()
        {
            Kind = ConnectionKind.GitHub,
            Address = server.Address,
            Repository = "octo/shop",
            Rhythm = SyncRhythm.QuarterHour,
        };

    public static ConnectionSettings OfJira(JiraServer server) =>
        new()
        {
            Kind = ConnectionKind.Jira,
            Address = server.Address,
            Jql = "project = SHOP",
            Account = server.IsDataCenter ? "" : JiraServer.Account,
            Rhythm = SyncRhythm.QuarterHour,
        };

    public static async Task<SyncScene> OpenAsync(ConnectionSettings settings, string token = TrackerServer.Token)
    {
        var scene = new SyncScene(await OutgoingScene.OpenAsync());
        scene.Connection = await scene.Store.AddAsync(
            scene.Outgoing.Ada,
            scene.Outgoing.Product.Id,
            new(settings, token),
            None
        );
        return scene;
    }

    public ConnectionStore Store => Outgoing.Get<ConnectionStore>();

    /// <summary>Does what is due now.</summary>
    public Task WorkAsync() => Outgoing.Get<ConnectionSync>().WorkAsync(None);

    /// <summary>A quarter of an hour goes by, and what is due then is done.</summary>
    public async Task<ConnectionRun> NextAsync()
    {
        Outgoing.Time.Advance(TimeSpan.FromMinutes(15));
        await WorkAsync();
        return await LastRunAsync();
    }

    /// <summary>Does what is due now, which is a run of the connection.</summary>
    public async Task<ConnectionRun> RunAsync()
    {
        await WorkAsync();
        return await LastRunAsync();
    }

    public async Task<ConnectionView> ViewAsync() =>
        Assert.Single(await Outgoing.Get<ConnectionQueries>().ListAsync(Outgoing.Ada, Outgoing.Product.Id, None));

    public async Task<ConnectionRun> LastRunAsync() => (await ViewAsync()).Runs[0];

    /// <summary>The items that people can see, by the key of their issue.</summary>
    public async Task<Dictionary<string, BacklogItem>> ItemsAsync()
    {
        await using var db = await Outgoing.OpenContextAsync();
        return await db.Items.AsNoTracking().ToDictionaryAsync(item => item.ExternalKey ?? "");
    }

    /// <summary>Ada changes an item here.</summary>
    public async Task EditAsync(string key, Func<ItemContent, ItemContent> change)
    {
        var item = (await ItemsAsync())[key];
        await Outgoing
            .Get<Data.Backlog.BacklogStore>()
            .EditAsync(
                Outgoing.Ada,
                Outgoing.Product.Id,
                item.Number,
                new(item.Content, item.Version, change(item.Content)),
                None
            );
    }

    public ValueTask DisposeAsync() => Outgoing.DisposeAsync();
}
