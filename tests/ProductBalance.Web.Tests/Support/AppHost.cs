using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The whole application on a database file of its own, which goes with it.</summary>
public class AppHost : WebApplicationFactory<Program>
{
    public const string Password = "four quiet horses";

    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    private readonly Dictionary<string, string> _settings = [];

    private string _environment = "Development";

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

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Storage:Directory", _folder);
        foreach (var (setting, value) in _settings)
        {
            builder.UseSetting(setting, value);
        }

        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, LocalCaller>());
    }
}
