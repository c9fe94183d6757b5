using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The whole application on a database file of its own, which goes with it.</summary>
public class AppHost : WebApplicationFactory<Program>
{
    public const string Password = "four quiet horses";

    private readonly string _folder = RunFolder.Add();

    // Empty unless the test asks for the sample company.
    private readonly Dictionary<string, string> _settings = new() { ["Sample:Load"] = "false" };

    private string _environment = "Development";

    /// <summary>Where its database is, or will be once it has started.</summary>
    public string DatabaseFile => new StorageOptions { Directory = _folder }.DatabaseFile;

    /// <summary>As which environment it starts; before the first use.</summary>
    public AppHost In(string environment)
    {
        _environment = environment;
        return this;
    }

    /// <summary>A setting as on the command line; before the first use.</summary>
    public AppHost With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    public async Task<AppUser> AddPersonAsync(string userName, Action<AppUser>? set = null, string? password = Password)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var person = new AppUser
        {
            Id = Guid.CreateVersion7(),
            UserName = userName,
            DisplayName = userName,
        };
        set?.Invoke(person);
        var result = password is null ? await users.CreateAsync(person) : await users.CreateAsync(person, password);
        Assert.True(result.Succeeded, result.ToString());
        return person;
    }

    /// <summary>A product of which the person is the manager.</summary>
    public async Task AddProductAsync(AppUser manager, string name, string slug)
    {
        var contexts = Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        var product = new Product(new ProductId(Guid.CreateVersion7()), slug, new ProductSettings { Name = name });
        db.Add(product);
        db.Add(new Membership(product.Id, manager.Id, Role.ProductManager, teamId: null));
        await db.SaveChangesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        RunFolder.Empty(_folder);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Storage:Directory", _folder);
        if (!File.Exists(DatabaseFile))
        {
            EmptyDatabase.CopyTo(DatabaseFile);
        }

        foreach (var (setting, value) in _settings)
        {
            builder.UseSetting(setting, value);
        }

        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, LocalCaller>());
    }
}
