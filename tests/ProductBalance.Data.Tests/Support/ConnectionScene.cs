using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product whose manager has connected it to a repository in GitHub.</summary>
internal sealed record ConnectionScene(TestStorage Storage, Product Product, Actor Manager, Connection Connection)
{
    public const string Token = "canary_4711_of_the_tracker";

    private static readonly CancellationToken None = CancellationToken.None;

    public static ConnectionSettings GitHub { get; } =
        new()
        {
            Kind = ConnectionKind.GitHub,
            Address = ConnectionSettings.GitHubAddress,
            Repository = "octo/shop",
            Rhythm = SyncRhythm.QuarterHour,
        };

    public ConnectionStore Store => Storage.Get<ConnectionStore>();

    public ConnectionQueue Queue => Storage.Get<ConnectionQueue>();

    public static async Task<ConnectionScene> OpenAsync(TestStorage storage, ConnectionSettings? settings = null)
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "nora");
        var input = new ConnectionInput(settings ?? GitHub, Token);
        var connection = await storage.Get<ConnectionStore>().AddAsync(manager, product.Id, input, None);
        return new(storage, product, manager, connection);
    }

    public static string KeyOf(int number) => $"https://github.com/octo/shop/issues/{number}";

    /// <summary>An issue as GitHub tells it, changed in a minute of 9 o'clock.</summary>
    public PulledIssue Issue(int number, string title, int minute = 0, bool isClosed = false, string? body = null) =>
        new(
            KeyOf(number),
            Storage.Time.GetUtcNow().Date.AddHours(9).AddMinutes(minute),
            isClosed,
            new JsonObject
            {
                ["number"] = number,
                ["title"] = title,
                ["html_url"] = KeyOf(number),
                ["state"] = isClosed ? "closed" : "open",
                ["body"] = body,
            }
        );

    /// <summary>Takes issues in, as a run does.</summary>
    public async Task<IntakeReport> TakeInAsync(params PulledIssue[] issues)
    {
        var pulled = new PulledIssues();
        pulled.Add(new IssuePage(issues));
        return await Storage.Get<IssueIntake>().TakeAsync(await ClaimAsync(), pulled, None);
    }

    public async Task<IReadOnlyList<IssueUpdate>> DueAsync() =>
        await Storage.Get<IssuePushes>().DueAsync(await ClaimAsync(), None);

    /// <summary>The connection as it stands.</summary>
    public async Task<ClaimedConnection> ClaimAsync() =>
        await Storage.Get<ConnectionQueries>().OpenAsync(Manager, Product.Id, Connection.Id, None);

    public async Task<ConnectionView> ViewAsync() =>
        Assert.Single(await Storage.Get<ConnectionQueries>().ListAsync(Manager, Product.Id, None));

    public async Task<List<BacklogItem>> ItemsAsync()
    {
        await using var db = Storage.OpenContext();
        return await db.Items.AsNoTracking().OrderBy(item => item.Number).ToListAsync();
    }
}
