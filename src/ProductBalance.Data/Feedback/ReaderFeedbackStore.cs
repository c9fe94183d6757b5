using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Feedback;

/// <summary>
/// Takes feedback from readers of a published roadmap, where its product manager wants it, and tells them to how many
/// readers an entry matters. Nothing that a reader wrote ever leaves by this way.
/// </summary>
public sealed class ReaderFeedbackStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    PublishedRoadmapQueries roadmaps,
    ChangeWriter writer,
    IValidator<FeedbackInput> validator,
    TimeProvider time
)
{
    /// <summary>So many may wait to be judged; more would be read by nobody.</summary>
    public const int MostWaiting = 1_000;

    private static readonly Actor Stranger = new(
        Guid.Empty,
        "A reader",
        IsAdministrator: false,
        Scope: null,
        "published roadmap"
    );

    /// <summary>
    /// To how many readers each entry matters, by its key, as far as a product manager published it; null where no
    /// feedback is taken from these readers.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, int>?> CountsAsync(
        RoadmapReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ProductAsync(db, reader, cancellationToken) is { } product
            ? await db
                .Feedback.Where(one => one.ProductId == product.Id && one.State == FeedbackState.Published)
                .GroupBy(one => one.EntryKey!) // of an entry: nothing else can be published
                .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken)
            : null;
    }

    /// <summary>What a reader may give feedback on; null where none is taken, or they may not read it.</summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="entry">The key of an entry; null for the roadmap as a whole.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<FeedbackOffer?> OfferAsync(
        RoadmapReader reader,
        string? entry,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ProductAsync(db, reader, cancellationToken) is null
            ? null
            : await OfferOfNewestAsync(reader, entry, cancellationToken);
    }

    /// <summary>
    /// Keeps what a reader says until a product manager judges it. The same form once more changes nothing; with other words
    /// it says something else, which is kept too.
    /// </summary>
    /// <param name="reader">Who says it.</param>
    /// <param name="id">Given with the form, so that one that is sent twice is kept once.</param>
    /// <param name="input">What they say.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ValidationException">Something is missing, or too long.</exception>
    /// <exception cref="NotFoundException">No feedback is taken here any more.</exception>
    /// <exception cref="DomainRuleException">More waits already than anybody reads.</exception>
    public Task LeaveAsync(
        RoadmapReader reader,
        FeedbackId id,
        FeedbackInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryLeaveAsync(reader, id, input, cancellationToken));

    private async Task<bool> TryLeaveAsync(
        RoadmapReader reader,
        FeedbackId id,
        FeedbackInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var product = await ProductAsync(db, reader, cancellationToken);
        var offer = product is null ? null : await OfferOfNewestAsync(reader, input.Entry, cancellationToken);
        if (product is null || offer is null)
        {
            throw new NotFoundException("This is not on the roadmap any more, or no feedback is taken on it now.");
        }

        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var words = WordsOf(reader, input);
        if (await NewIdAsync(db, id, words, cancellationToken) is not { } newId)
        {
            return false;
        }

        await RequireRoomAsync(db, product, cancellationToken);
        db.Feedback.Add(new ReaderFeedback(newId, product.Id, offer.About, words, Instants.Now(time)));
        var subject = offer.About.Entry is { } entry ? $"“{entry.Title}” on the roadmap" : "the roadmap";
        var change = new Change(reader.Membership?.Actor ?? Stranger, ChangeKinds.FeedbackLeft, product.Id, subject);
        await writer.CommitAsync(db, change, cancellationToken);
        return true;
    }

    /// <summary>By what these words are kept; null where they are kept already.</summary>
    private static async Task<FeedbackId?> NewIdAsync(
        BalanceDbContext db,
        FeedbackId form,
        FeedbackWords words,
        CancellationToken cancellationToken
    )
    {
        var other = form.With(words);
        var known = await db
            .Feedback.AsNoTracking()
            .Where(one => one.Id == form || one.Id == other)
            .ToListAsync(cancellationToken);
        return known.Any(one => one.Words == words) ? null
            : known.Count == 0 ? form
            : other;
    }

    private async Task<FeedbackOffer?> OfferOfNewestAsync(
        RoadmapReader reader,
        string? key,
        CancellationToken cancellationToken
    )
    {
        var copy = await roadmaps.FindAsync(reader, number: null, cancellationToken);
        var entry = copy?.Entries.FirstOrDefault(entry => entry.Key == key);
        return copy is null || (key is not null && entry is null)
            ? null
            : new(copy.Product, new(reader.Audience, copy.Number, entry));
    }

    /// <summary>The product, where it takes feedback from such readers.</summary>
    private async Task<Product?> ProductAsync(
        BalanceDbContext db,
        RoadmapReader reader,
        CancellationToken cancellationToken
    )
    {
        if (reader.Membership is { } member)
        {
            await guard.RequireAsync(db, member.Actor, member.ProductId, Permission.Read, cancellationToken);
        }

        var found = await reader.ProductIn(db.Products.AsNoTracking()).SingleOrDefaultAsync(cancellationToken);
        return found?.Settings.FeedbackFrom.Contains(reader.Audience) == true ? found : null;
    }

    // A member is known, and need not say who they are.
    private static FeedbackWords WordsOf(RoadmapReader reader, FeedbackInput input) =>
        reader.Membership is { } member ? input.Words with { Name = member.Actor.Name, Email = "" } : input.Words;

    private static async Task RequireRoomAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var waiting = db.Feedback.Where(one => one.ProductId == product.Id && one.State == FeedbackState.New);
        if (await waiting.CountAsync(cancellationToken) >= MostWaiting)
        {
            throw new DomainRuleException(
                "feedback-full",
                "More feedback waits to be read than anybody can read at present. Keep your text, and try again in some days."
            );
        }
    }
}
