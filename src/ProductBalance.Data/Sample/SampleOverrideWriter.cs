using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>Writes the sample's overrides by the store that people use, on the days on which they would have done it.</summary>
public sealed class SampleOverrideWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LiveRanking ranking,
    IValidator<OverrideInput> validator,
    TimeProvider time
)
{
    /// <param name="items">All items of the file.</param>
    /// <param name="product">The stored product.</param>
    /// <param name="numbers">The stored items' numbers by local key.</param>
    /// <param name="people">The people by user name.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task WriteAsync(
        IReadOnlyList<SampleItem> items,
        Product product,
        IReadOnlyDictionary<string, int> numbers,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        foreach (var item in items)
        {
            if (item.Override is { } made)
            {
                var input = new OverrideInput(numbers[made.Above], made.Reason);
                await StoreOf(made.MadeDaysAgo)
                    .MoveAboveAsync(people[made.Author], product.Id, numbers[item.LocalKey], input, cancellationToken);
            }
        }

        var today = ProductClock.Today(time, product.Settings.TimeZone);
        await new OverrideExpiry(contexts, writer, time).RunAsync(
            SampleStore.Program,
            product,
            today,
            cancellationToken
        );
    }

    private OverrideStore StoreOf(int daysAgo) =>
        new(contexts, guard, writer, ranking, validator, new PastClock(time, daysAgo));
}
