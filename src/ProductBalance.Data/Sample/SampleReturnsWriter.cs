using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Returns;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>Writes what the sample's teams cost and released in the year before, by the stores that people use.</summary>
public sealed class SampleReturnsWriter(TeamRateStore rates, SamplePast past, TimeProvider time)
{
    private static readonly ItemStatus[] Way = [ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released];

    /// <param name="returns">The year.</param>
    /// <param name="product">The stored product.</param>
    /// <param name="teams">The stored teams by name.</param>
    /// <param name="people">The people by user name.</param>
    /// <param name="manager">Who enters rates and moves items.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task WriteAsync(
        SampleReturns returns,
        Product product,
        IReadOnlyDictionary<string, TeamId> teams,
        IReadOnlyDictionary<string, Actor> people,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        var today = ProductClock.Today(time, product.Settings.TimeZone);
        foreach (var rate in returns.Rates)
        {
            var input = new TeamRateInput(today.AddDays(-rate.DaysAgo), rate.People, rate.DayRate);
            await rates.SetAsync(manager, product.Id, teams[rate.Team], input, cancellationToken);
        }

        foreach (var release in returns.Releases)
        {
            var input = new ItemInput(release.ContentOn(today, teams));
            await ReleaseAsync(release, input, product.Id, people, manager, cancellationToken);
        }
    }

    private async Task ReleaseAsync(
        SampleItem release,
        ItemInput input,
        ProductId productId,
        IReadOnlyDictionary<string, Actor> people,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        var backlog = past.BacklogOf(release.WrittenDaysAgo);
        var number = (await backlog.CreateAsync(people[release.Requester], productId, input, cancellationToken)).Number;
        foreach (var status in Way)
        {
            await backlog.MoveAsync(manager, productId, number, status, reason: null, cancellationToken);
        }

        foreach (var measured in release.Measured)
        {
            var value = new MeasurementInput(measured.Value, Day: null, measured.Source);
            await past.MeasurementsOf(measured.DaysAgo)
                .AddAsync(people[measured.By], productId, number, value, cancellationToken);
        }
    }
}
