using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>
/// The company's own figures as they were when something was proved, so that what is proved stays. Each version of what
/// scores rest on is kept when the next one takes its place.
/// </summary>
internal sealed class PastDefaults(Product product, IReadOnlyList<RetiredModel> versions)
{
    public static async Task<PastDefaults> ReadAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    ) =>
        new(
            product,
            await db
                .RetiredModels.AsNoTracking()
                .Where(version => version.ProductId == product.Id)
                .OrderBy(version => version.ModelVersion)
                .ToListAsync(cancellationToken)
        );

    /// <summary>The figures that held at an instant.</summary>
    public IReadOnlyDictionary<string, double> At(DateTimeOffset instant) =>
        (versions.FirstOrDefault(version => version.RetiredAt > instant)?.Settings ?? product.Settings).DriverDefaults;
}
