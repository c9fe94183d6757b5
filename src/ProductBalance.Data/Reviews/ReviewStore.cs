using System.Security.Cryptography;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Reviews.Pictures;

namespace ProductBalance.Data.Reviews;

/// <summary>Prepares the review of a sprint, and holds it. What was held is never written again.</summary>
public sealed class ReviewStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    ReviewSources sources,
    IValidator<NoteInput> noteValidator,
    IValidator<ReviewTextInput> textValidator,
    TimeProvider time
)
{
    /// <summary>Says something at the top.</summary>
    /// <exception cref="DomainRuleException">The review was held, or somebody else changed the note meanwhile.</exception>
    public Task<long> WriteNoteAsync(
        Actor actor,
        ProductId productId,
        int number,
        NoteInput input,
        CancellationToken cancellationToken
    ) =>
        PrepareAsync(
            actor,
            productId,
            number,
            async scene =>
            {
                await noteValidator.ValidateAndThrowAsync(input, cancellationToken);
                if (scene.Review.Note != input.Seen)
                {
                    throw ChangedMeanwhile.Refusal("the note");
                }

                scene.Review.Write(input.Note?.Trim() ?? "");
            },
            cancellationToken
        );

    /// <summary>Puts what is shown into an order.</summary>
    /// <param name="items">The numbers of the items, the first to show first.</param>
    /// <exception cref="DomainRuleException">The review was held.</exception>
    public Task<long> ArrangeAsync(
        Actor actor,
        ProductId productId,
        int number,
        IReadOnlyList<int> items,
        CancellationToken cancellationToken
    ) =>
        PrepareAsync(
            actor,
            productId,
            number,
            async scene =>
            {
                var ids = await scene
                    .Db.Items.Where(item => item.ProductId == productId && items.Contains(item.Number))
                    .ToDictionaryAsync(item => item.Number, item => item.Id, cancellationToken);
                scene.Review.Arrange([.. items.Distinct().Where(ids.ContainsKey).Select(item => ids[item])]);
            },
            cancellationToken
        );

    /// <summary>Prepares an item: what to say of it, what to show, or to leave it out.</summary>
    /// <exception cref="ValidationException">Something is wrong, or a picture has no description.</exception>
    /// <exception cref="DomainRuleException">The review was held, or somebody else prepared this item meanwhile.</exception>
    public Task<long> WriteAsync(
        Actor actor,
        ProductId productId,
        int number,
        int item,
        ReviewTextInput input,
        CancellationToken cancellationToken
    ) =>
        PrepareAsync(
            actor,
            productId,
            number,
            async scene =>
            {
                var text = await TextAsync(scene, item, cancellationToken);
                var keeps = input is { Picture: null, WithoutPicture: false } ? text.Picture : null;
                Problems.ThrowIfAny(
                    (await textValidator.ValidateAsync(input, cancellationToken)).Errors,
                    AltProblems(input, keeps)
                );
                scene.Review.Touch();
                if (text.Version != (input.Version ?? Guid.Empty))
                {
                    throw ChangedMeanwhile.Refusal("what is said of this item");
                }

                var picture = await PictureAsync(scene, input, keeps, cancellationToken);
                var link = string.IsNullOrWhiteSpace(input.Link) ? null : input.Link.Trim();
                text.Write(input.Sentence?.Trim() ?? "", link, picture, input.IsHidden);
            },
            cancellationToken
        );

    /// <summary>Holds the review: keeps what it shows now, for good.</summary>
    /// <exception cref="DomainRuleException">It was held before, or the sprint has not begun.</exception>
    public Task<ReviewContent> HoldAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryHoldAsync(actor, productId, number, cancellationToken));

    private async Task<ReviewContent> TryHoldAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        scene.Review.Hold(scene.Sprint, scene.Actor, Instants.Now(time));
        var source = await sources.ReadAsync(db, actor, scene.Sprint, scene.Review, cancellationToken);
        var held = new HeldReview(scene.Sprint.Id, ReviewComposer.Compose(source));
        db.HeldReviews.Add(held);
        await DropUnusedAsync(scene, held.Content, cancellationToken);
        await writer.CommitAsync(db, scene.ChangeOf(ChangeKinds.ReviewHeld), cancellationToken);
        return held.Content;
    }

    // A picture that was replaced, or whose item is hidden, is nobody's any more.
    private static async Task DropUnusedAsync(
        ReviewScene scene,
        ReviewContent content,
        CancellationToken cancellationToken
    )
    {
        var id = scene.Sprint.Id;
        var pictures = await scene.Db.ReviewPictures.Where(one => one.SprintId == id).ToListAsync(cancellationToken);
        scene.Db.RemoveRange(pictures.Where(picture => content.PictureOf(picture.Hash) is null));
    }

    private Task<long> PrepareAsync(
        Actor actor,
        ProductId productId,
        int number,
        Func<ReviewScene, Task> prepare,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
            await prepare(scene);
            return await writer.CommitAsync(db, scene.ChangeOf(ChangeKinds.ReviewPrepared), cancellationToken);
        });

    private Task<ReviewScene> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => ReviewScene.OpenAsync(db, guard, actor, productId, number, Permission.Plan, cancellationToken);

    private static async Task<ReviewText> TextAsync(ReviewScene scene, int item, CancellationToken cancellationToken)
    {
        var productId = scene.Sprint.ProductId;
        var id =
            await scene
                .Db.Items.Where(one => one.ProductId == productId && one.Number == item)
                .Select(one => (ItemId?)one.Id)
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException($"There is no item {item}.");
        return await scene.Db.ReviewTexts.FindAsync([scene.Sprint.Id, id], cancellationToken)
            ?? scene.Db.ReviewTexts.Add(new(scene.Sprint.Id, id)).Entity;
    }

    private static IEnumerable<FieldProblem> AltProblems(ReviewTextInput input, ReviewPicture? keeps) =>
        (input.Picture is not null || keeps is not null) && string.IsNullOrWhiteSpace(input.Alt)
            ? [new("alt", "Say what the picture shows: people who do not see it read this.")]
            : [];

    private static async Task<ReviewPicture?> PictureAsync(
        ReviewScene scene,
        ReviewTextInput input,
        ReviewPicture? keeps,
        CancellationToken cancellationToken
    )
    {
        var alt = input.Alt?.Trim() ?? "";
        if (input.Picture is not { } chosen)
        {
            return keeps is null ? null : keeps with { Alt = alt };
        }

        var bytes = PictureCleaning.Clean(chosen)!; // validated
        var format = PictureFormats.Of(bytes)!.Value; // as before
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var id = scene.Sprint.Id;
        if (!await scene.Db.ReviewPictures.AnyAsync(p => p.SprintId == id && p.Hash == hash, cancellationToken))
        {
            scene.Db.ReviewPictures.Add(new KeptPicture(id, hash, format, bytes));
        }

        return new ReviewPicture(hash, format, alt);
    }
}
