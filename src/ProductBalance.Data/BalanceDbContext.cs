using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;

namespace ProductBalance.Data;

/// <summary>The one model of the database; the two thin contexts below it only name a provider.</summary>
public abstract class BalanceDbContext(DbContextOptions options)
    : IdentityUserContext<AppUser, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(BalanceDbContext).Assembly);
    }
}
