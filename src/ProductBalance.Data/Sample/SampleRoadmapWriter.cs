using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Sample;

/// <summary>Edits and publishes the sample's roadmap by the stores that people use, version after version.</summary>
public sealed class SampleRoadmapWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    RoadmapSources sources,
    RoadmapStore roadmap,
    RoadmapEntryStore words,
    RoadmapQueries queries,
    IValidator<PublicationInput> validator,
    TimeProvider time
)
{
    private static readonly RoadmapAudience[] Audiences = [RoadmapAudience.Anyone, RoadmapAudience.SignedIn];

    /// <param name="company">The company.</param>
    /// <param name="productId">Its product.</param>
    /// <param name="numbers">The items by their local keys.</param>
    /// <param name="manager">Who does it.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task WriteAsync(
        SampleCompany company,
        ProductId productId,
        IReadOnlyDictionary<string, int> numbers,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        foreach (var version in company.Roadmap)
        {
            var before = await EntriesAsync(manager, productId, cancellationToken);
            foreach (var entry in version.Put)
            {
                int[] items = [.. entry.Items.Select(key => numbers[key])];
                await PutAsync(manager, productId, entry, items, cancellationToken);
            }

            foreach (var key in version.Off ?? [])
            {
                await roadmap.RemoveAsync(manager, productId, before[numbers[key]].Id, cancellationToken);
            }

            var entries = await EntriesAsync(manager, productId, cancellationToken);
            var reasons = (version.Reasons ?? new Dictionary<string, string>()).ToDictionary(
                one => (entries.GetValueOrDefault(numbers[one.Key]) ?? before[numbers[one.Key]]).Key,
                one => one.Value
            );
            await PublishAsync(manager, productId, version, reasons, cancellationToken);
        }
    }

    private async Task PutAsync(
        Actor manager,
        ProductId productId,
        SampleRoadmapEntry sample,
        int[] items,
        CancellationToken cancellationToken
    )
    {
        var known = await EntriesAsync(manager, productId, cancellationToken);
        if (known.TryGetValue(items[0], out var entry))
        {
            await roadmap.MoveAsync(manager, productId, entry.Id, sample.Horizon, before: null, cancellationToken);
            return;
        }

        await roadmap.AddAsync(manager, productId, items, sample.Horizon, cancellationToken);
        known = await EntriesAsync(manager, productId, cancellationToken);
        if (items.Length > 1)
        {
            var group = new GroupInput([.. items.Select(item => known[item].Id)], sample.Title);
            await words.GroupAsync(manager, productId, group, cancellationToken);
            known = await EntriesAsync(manager, productId, cancellationToken);
        }

        var input = new EntryInput(sample.Title, sample.Outcome, known[items[0]].Version);
        await words.DescribeAsync(manager, productId, known[items[0]].Id, input, cancellationToken);
    }

    private async Task PublishAsync(
        Actor manager,
        ProductId productId,
        SampleRoadmapVersion version,
        Dictionary<string, string> reasons,
        CancellationToken cancellationToken
    )
    {
        var detail = await queries.GetAsync(manager, productId, cancellationToken);
        var stated =
            from audience in Audiences
            from change in detail.Audiences[audience].Changes
            where reasons.ContainsKey(change.Entry.Key)
            select new StatedReason(change.Entry.Key, change.Kind, reasons[change.Entry.Key]);
        var clock = new PastClock(time, version.DaysAgo);
        var store = new RoadmapPublicationStore(contexts, guard, writer, sources, validator, clock);
        var input = new PublicationInput(Audiences, version.Note, [.. stated], detail.Seen);
        await store.PublishAsync(manager, productId, input, cancellationToken);
    }

    private async Task<Dictionary<int, RoadmapEntry>> EntriesAsync(
        Actor manager,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        (await queries.GetAsync(manager, productId, cancellationToken)).Entries.ToDictionary(
            draft => draft.Items[0].Number,
            draft => draft.Entry
        );
}
