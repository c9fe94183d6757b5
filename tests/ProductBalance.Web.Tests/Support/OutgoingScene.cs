using System.Net;
using MailKit.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Mail;
using ProductBalance.Data.Upkeep;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Mail;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Outgoing;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Outgoing.Webhooks;

namespace ProductBalance.Web.Tests.Support;

/// <summary>
/// The senders on a database of their own, with a clock that the test moves; nothing runs by itself. Ada manages the one
/// product. It is Friday, 20 November 2026, 09:00 UTC.
/// </summary>
public sealed class OutgoingScene : IAsyncDisposable
{
    public const string AdasAddress = "ada@example.com";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    private readonly EphemeralDataProtectionProvider _protection = new();

    private ServiceProvider _services;

    private OutgoingScene() => _services = Build();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));

    public Product Product { get; } =
        new(new(Guid.CreateVersion7()), "shop", new ProductSettings { Name = "Shop", KeyPrefix = "PB" });

    public Actor Ada { get; } = new(Guid.CreateVersion7(), "Ada Lovelace", IsAdministrator: false, Scope: null, "test");

    public MailOptions Mail { get; } =
        new() { From = "ProductBalance <balance@example.com>", Security = SecureSocketOptions.None };

    public SiteOptions Site { get; } = new() { Address = new Uri("https://balance.example.com") };

    public WebhookOptions Webhooks { get; } = new() { AllowPrivateAddresses = true };

    public ConnectionOptions Connections { get; } = new() { AllowPrivateAddresses = true };

    /// <summary>Where names lead to; the machine's own lookup unless a test says otherwise.</summary>
    public NameLookup Lookup { get; set; } = Dns.GetHostAddressesAsync;

    public static async Task<OutgoingScene> OpenAsync()
    {
        var scene = new OutgoingScene();
        await scene.Get<DatabaseStart>().PrepareAsync(None);
        var ada = new AppUser
        {
            Id = scene.Ada.UserId,
            UserName = "ada",
            DisplayName = scene.Ada.Name,
        };
        await scene.AddAsync(
            ada,
            scene.Product,
            new Membership(scene.Product.Id, ada.Id, Role.ProductManager, teamId: null)
        );
        return scene;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The process dies as it stands, and another one starts.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
    }

    /// <summary>Mail goes to a server, and Ada wants it.</summary>
    public async Task WantMailAsync(MailServer server, MailRhythm rhythm = MailRhythm.AtOnce)
    {
        (Mail.Host, Mail.Port) = ("127.0.0.1", server.Port);
        var preferences = Get<MailPreferenceStore>();
        await preferences.SaveAsync(Ada, new(AdasAddress, rhythm, 8, null, null, "Europe/Berlin"), None);
        await preferences.ConfirmAsync(Ada.UserId, AdasAddress, None);
        Time.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Something comes into Ada's inbox.</summary>
    public Task ReceiveAsync(string text, int? item = null) =>
        AddAsync(
            new InboxMessage
            {
                UserId = Ada.UserId,
                ProductId = Product.Id,
                ItemNumber = item,
                Text = text,
                At = Time.GetUtcNow(),
            }
        );

    public Task SendMailAsync() => Get<MailSender>().WorkAsync(None);

    public Task DeliverAsync() => Get<WebhookSender>().WorkAsync(None);

    /// <summary>A webhook of the product, with one test on its way to it.</summary>
    public async Task<IssuedWebhook> AddTestedWebhookAsync(string address)
    {
        var issued = await Get<WebhookStore>().AddAsync(Ada, Product.Id, new(address, ["item"]), None);
        await Get<DeliveryStore>().TestAsync(Ada, Product.Id, issued.Webhook.Id, None);
        return issued;
    }

    /// <summary>The newest delivery of a webhook, as its log shows it.</summary>
    public async Task<WebhookDelivery> LogAsync(IssuedWebhook webhook) =>
        (await Get<DeliveryStore>().ListAsync(Ada, Product.Id, webhook.Webhook.Id, None))[0];

    public async Task<BalanceDbContext> OpenContextAsync() =>
        await Get<IDbContextFactory<BalanceDbContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AddAsync(params object[] rows)
    {
        await using var db = await OpenContextAsync();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.Configure<StorageOptions>(storage => storage.Directory = _folder);
        services.AddProductBalanceData();
        services.AddSenders();
        services.AddSingleton<TimeProvider>(Time).AddSingleton<IDataProtectionProvider>(_protection);
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(Mail));
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(Site));
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(Webhooks));
        services.AddSingleton(Microsoft.Extensions.Options.Options.Create(Connections));
        services.AddSingleton<NameLookup>((host, cancellationToken) => Lookup(host, cancellationToken));
        return services.BuildServiceProvider(validateScopes: true);
    }
}
