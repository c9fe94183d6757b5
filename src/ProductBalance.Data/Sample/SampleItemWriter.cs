using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>Writes the sample's items as its people would: by the stores' own methods, step by step.</summary>
public sealed class SampleItemWriter(
    BacklogStore backlog,
    LinkStore links,
    SampleThreatWriter threats,
    SampleWaitWriter waits,
    SampleHistoryWriter history,
    SamplePast past,
    SampleSprintWriter sprints
)
{
    private const string ProductManager = "pm";

    // The way that an item has gone when it stands somewhere.
    private static readonly Dictionary<ItemStatus, ItemStatus[]> Ways = new()
    {
        [ItemStatus.Planned] = [ItemStatus.Planned],
        [ItemStatus.InProgress] = [ItemStatus.Planned, ItemStatus.InProgress],
        [ItemStatus.Released] = [ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released],
        [ItemStatus.Dropped] = [ItemStatus.Dropped],
    };

    /// <returns>The numbers of the items by their local keys.</returns>
    public async Task<IReadOnlyDictionary<string, int>> WriteAsync(
        SampleCompany company,
        Product product,
        DateOnly today,
        IReadOnlyDictionary<string, TeamId> teams,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        var productId = product.Id;
        var numbers = new Dictionary<string, int>();
        foreach (var sample in company.Items)
        {
            var content = sample.FirstContentOn(today, teams);
            var isDraft = sample.Status == ItemStatus.Draft || content is { Effort: null } or { Impact.Metric: null };
            var item = await past.BacklogOf(sample.WrittenDaysAgo)
                .CreateAsync(people[sample.Requester], productId, new ItemInput(content, isDraft), cancellationToken);
            numbers[sample.LocalKey] = item.Number;
            var threat = await threats.ReportAsync(sample, productId, item.Number, today, people, cancellationToken);
            await threats.ResolveAsync(sample, productId, threat, people, cancellationToken); // on its day, before a release does
            await MoveAsync(company, product, sample, isDraft, item.Number, people[ProductManager], cancellationToken);
            if (sample.Wait is { } wait)
            {
                await waits.WriteAsync(people[ProductManager], productId, item.Number, wait, today, cancellationToken);
            }
        }

        foreach (var (sample, link) in company.Items.SelectMany(sample => sample.Links.Select(link => (sample, link))))
        {
            var (from, to) = (numbers[sample.LocalKey], numbers[link.To]);
            await links.AddAsync(people[ProductManager], productId, from, to, link.Kind, cancellationToken);
        }

        await history.WriteAsync(company, product, today, teams, numbers, people, cancellationToken);
        return numbers;
    }

    // A threat's item needs no impact: once the threat is confirmed it leaves the drafts like any other.
    private async Task MoveAsync(
        SampleCompany company,
        Product product,
        SampleItem sample,
        bool isDraft,
        int number,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        var way = Ways.GetValueOrDefault(sample.Wait?.From ?? sample.Status, []);
        var store = sample.ReleasedDaysAgo is { } daysAgo ? past.BacklogOf(daysAgo) : backlog;
        foreach (var status in isDraft && sample.Threat is not null ? [ItemStatus.Ready, .. way] : way)
        {
            if (status == ItemStatus.Planned && sample.Sprint is { } sprint)
            {
                await sprints.AddAsync(company, product, sprint, number, manager, cancellationToken);
                continue;
            }

            await store.MoveAsync(manager, product.Id, number, status, sample.DropReason, cancellationToken);
        }
    }
}
