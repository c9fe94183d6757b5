using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ProductBalance.Data;

/// <summary>
/// Identity reads its schema version (3 has the table of passkeys) from the context's application services only, so
/// contexts that are made without the application's container need one of their own.
/// </summary>
internal static class IdentitySchema
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddIdentitySchema()
        .BuildServiceProvider();

    public static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    public static DbContextOptionsBuilder<TContext> WithIdentitySchema<TContext>(
        this DbContextOptionsBuilder<TContext> builder
    )
        where TContext : DbContext
    {
        if (builder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            builder.UseApplicationServiceProvider(Services);
        }

        return builder;
    }
}
