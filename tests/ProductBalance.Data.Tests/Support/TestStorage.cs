using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>The data project as the application starts it, on an empty database and with a clock that the test moves.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    // One for all, as the processes of one installation share their keys.
    private static readonly IDataProtectionProvider Protection = new EphemeralDataProtectionProvider();

    private readonly ITestDatabase _database;

    private readonly ServiceProvider _services;

    private readonly bool _ownsDatabase;

    private TestStorage(ITestDatabase database, BeforeWrite? before, FakeTimeProvider? time = null)
    {
        (_database, _ownsDatabase) = (database, time is null);
        Time = time ?? new(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        _services = ServicesOn(database, before, Time);
    }

    /// <summary>Stands at Friday, 20 November 2026, 09:00 UTC.</summary>
    public FakeTimeProvider Time { get; }

    /// <param name="before">What happens between reading and writing.</param>
    public static async Task<TestStorage> OpenAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        BeforeWrite? before = null
    ) =>
        new(
            provider == StorageProvider.Sqlite
                ? await MemoryDatabase.CreateAsync()
                : await ServerDatabase.CreateAsync(),
            before
        );

    /// <summary>Another process on the same database, with the same clock.</summary>
    public TestStorage OpenBeside() => new(_database, before: null, Time);

    /// <summary>A store, or whatever else the data project adds.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public BalanceDbContext OpenContext() => Get<IDbContextFactory<BalanceDbContext>>().CreateDbContext();

    /// <summary>A person with an account, who is nobody's member yet.</summary>
    public async Task<Actor> AddPersonAsync(string name, bool isAdministrator = false)
    {
        var person = new AppUser
        {
            Id = NewId(),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = name,
            IsAdministrator = isAdministrator,
            SecurityStamp = NewId().ToString("N"),
        };
        await AddAsync(person);
        return new Actor(person.Id, name, isAdministrator, Scope: null, Via: "test");
    }

    /// <summary>A product without members.</summary>
    public async Task<Product> AddProductAsync(string slug = "pb", ProductSettings? settings = null)
    {
        var product = new Product(new(NewId()), slug, settings ?? new ProductSettings { Name = slug });
        await AddAsync(product);
        return product;
    }

    /// <summary>A new person with a role in a product.</summary>
    public async Task<Actor> AddMemberAsync(Product product, Role role, string? name = null, TeamId? team = null)
    {
        var actor = await AddPersonAsync(name ?? role.ToString());
        await AddAsync(new Membership(product.Id, actor.UserId, role, team));
        return actor;
    }

    public async Task<Team> AddTeamAsync(
        Product product,
        string name = "Core",
        int people = 4,
        double availability = 0.8,
        decimal dayRate = 600
    )
    {
        var team = new Team(new(NewId()), product.Id, name, people, availability, dayRate);
        await AddAsync(team);
        return team;
    }

    /// <summary>A draft of a tech request that the actor asked for.</summary>
    public Task<BacklogItem> AddDraftAsync(
        Actor actor,
        Product product,
        string title = "Faster build",
        TeamId? team = null
    )
    {
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = title,
            Team = team,
        };
        return Get<BacklogStore>()
            .CreateAsync(actor, product.Id, new ItemInput(content, IsDraft: true), CancellationToken.None);
    }

    /// <summary>An area that a product keeps before any item names it.</summary>
    public Task AddAreaAsync(Product product, string path) =>
        AddAsync(new Area(NewId(), product.Id, path, description: ""));

    /// <summary>The newest row of the audit trail.</summary>
    public async Task<ChangeEntry> LastChangeAsync()
    {
        await using var db = OpenContext();
        return await db.Changes.OrderByDescending(entry => entry.Sequence).FirstAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Puts rows under the stores: what a test takes as given.</summary>
    public async Task AddAsync(params object[] rows)
    {
        await using var db = OpenContext();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    private Guid NewId() => Guid.CreateVersion7(Time.GetUtcNow());

    private static ServiceProvider ServicesOn(ITestDatabase database, BeforeWrite? before, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.Configure<StorageOptions>(storage =>
            (storage.Provider, storage.ConnectionString) = (database.Provider, database.ConnectionString)
        );
        services.AddProductBalanceData();
        services.AddSingleton(time).AddSingleton(Protection);
        services.ConfigureDbContext<SqliteBalanceDbContext>(options => options.UseSqlite(database.ConnectionString));
        if (before is not null)
        {
            services.ConfigureDbContext<SqliteBalanceDbContext>(options => options.AddInterceptors(before));
            services.ConfigureDbContext<PostgresBalanceDbContext>(options => options.AddInterceptors(before));
        }

        return services.BuildServiceProvider();
    }
}
