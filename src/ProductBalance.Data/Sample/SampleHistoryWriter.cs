using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Overrides;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>
/// Lets the days before the sample was loaded go by: what its people changed on each, against the score or in what it
/// rests on, and the order that was kept as the day began. So there is something to see of what moved, and why.
/// </summary>
public sealed class SampleHistoryWriter(
    SamplePast past,
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>An order of last week is asked for, and one before it shows what moved on its day.</summary>
    public const int KeptDays = 8;

    /// <param name="company">The company, all items of which are written as they were first.</param>
    /// <param name="product">The stored product.</param>
    /// <param name="today">The day on which the sample is loaded.</param>
    /// <param name="teams">The teams by name.</param>
    /// <param name="numbers">The stored items' numbers by local key.</param>
    /// <param name="people">The people by user name.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task WriteAsync(
        SampleCompany company,
        Product product,
        DateOnly today,
        IReadOnlyDictionary<string, TeamId> teams,
        IReadOnlyDictionary<string, int> numbers,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        for (var daysAgo = OldestOf(company); daysAgo >= 0; daysAgo--)
        {
            if (daysAgo is > 0 and <= KeptDays)
            {
                await past.KeeperOf(daysAgo).KeepAsync(product.Id, cancellationToken);
            }

            foreach (var item in company.Items.Where(item => item.Earlier?.DaysAgo == daysAgo))
            {
                var edit = new ItemEdit(
                    item.FirstContentOn(today, teams),
                    Version: default,
                    item.ContentOn(today, teams)
                );
                await past.BacklogOf(daysAgo)
                    .EditAsync(
                        people[item.Earlier!.Author],
                        product.Id,
                        numbers[item.LocalKey],
                        edit,
                        cancellationToken
                    ); // has one
            }

            foreach (var item in company.Items.Where(item => item.Override?.MadeDaysAgo == daysAgo))
            {
                var made = item.Override!; // has one
                var input = new OverrideInput(numbers[made.Above], made.Reason);
                await past.OverridesOf(daysAgo)
                    .MoveAboveAsync(people[made.Author], product.Id, numbers[item.LocalKey], input, cancellationToken);
            }
        }

        await new OverrideExpiry(contexts, writer, time).RunAsync(
            SampleStore.Program,
            product,
            today,
            cancellationToken
        );
    }

    private static int OldestOf(SampleCompany company) =>
        company.Items.Max(item => Math.Max(item.Earlier?.DaysAgo ?? KeptDays, item.Override?.MadeDaysAgo ?? KeptDays));
}
