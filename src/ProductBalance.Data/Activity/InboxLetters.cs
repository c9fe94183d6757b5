using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Comments;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Following;
using ProductBalance.Data.Json;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Rounds;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>Writes to those whom a change concerns. Nobody is told of what they did themselves, but of a long import.</summary>
internal sealed class InboxLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    private const int NamedFields = 3;

    /// <summary>The messages of a change; none where it concerns nobody, or what it was about is gone.</summary>
    public async Task<IReadOnlyList<InboxMessage>> WriteAsync(DateTimeOffset now)
    {
        if (change.ProductId is not { } productId || change.Via == SampleStore.Program.Via)
        {
            return [];
        }

        var item = await ItemAsync();
        var round = await new RoundLetters(db, change, cancellationToken).WriteAsync(productId);
        var (people, text) =
            round is not null ? (round.People, round.Text)
            : change.Kind == ChangeKinds.ItemsImported ? ([change.ActorId], $"Your import is done: {change.Subject}.")
            : IsFeedback ? await OfFeedbackAsync(productId)
            : IsSignal
                ? (
                    await ManagersAsync(productId),
                    $"The returns speak for a step. {change.Reason} Accept it, or say why not."
                )
            : item is not null ? await OfItemAsync(item)
            : ([], "");
        var letters = people.Select(person => new Letter(person, item?.Number, text));
        var toFollowers = await new FollowLetters(db, change, cancellationToken).WriteAsync(productId);
        List<Letter> all = [.. letters.Concat(toFollowers).DistinctBy(letter => letter.UserId)];
        var readers = await ProductReaders.AmongAsync(
            db,
            productId,
            all.Select(letter => letter.UserId),
            cancellationToken
        );
        return
        [
            .. from letter in all
            where readers.Contains(letter.UserId)
            select new InboxMessage
            {
                UserId = letter.UserId,
                ProductId = productId,
                ItemNumber = letter.ItemNumber,
                RoundNumber = round?.Number,
                Place =
                    IsFeedback ? InboxPlace.Feedback
                    : IsSignal ? InboxPlace.Returns
                    : null,
                Text = InboxMessage.Shortened(letter.Text),
                At = now,
            },
        ];
    }

    private bool IsSignal => change.Kind == ChangeKinds.SignalAppeared;

    private bool IsFeedback => change.Kind == ChangeKinds.FeedbackLeft;

    private async Task<(IReadOnlyList<Guid> People, string Text)> OfFeedbackAsync(ProductId productId) =>
        await new FeedbackLetters(db, change, cancellationToken).WriteAsync(productId, await ManagersAsync(productId));

    private async Task<(IReadOnlyList<Guid> People, string Text)> OfItemAsync(BacklogItem item)
    {
        var (who, what) = (change.ActorName, $"{change.Subject} “{item.Title}”");
        if (await new ThreatLetters(db, change, cancellationToken).WriteAsync(item) is { } threat)
        {
            return (threat.People, threat.Text);
        }

        if (await new WaitLetters(db, change, cancellationToken).WriteAsync(item, what) is { } letter)
        {
            return letter;
        }

        if (await new CommentLetters(db, change, cancellationToken).WriteAsync(item, what) is { } said)
        {
            return said;
        }

        if (await new MeasuringLetters(db, change, cancellationToken).WriteAsync(item, what) is { } measuring)
        {
            return measuring;
        }

        var requester = item.RequesterId == change.ActorId ? Array.Empty<Guid>() : [item.RequesterId];
        return change.Kind switch
        {
            ChangeKinds.ItemCreated when await IsEngineerAsync(item.ProductId) => (
                await ManagersAsync(item.ProductId),
                $"{who} asked for {what}."
            ),
            ChangeKinds.ItemEdited or ChangeKinds.ItemUndone => (
                requester,
                $"{who} changed {FieldsInWords()} of {what}."
            ),
            ChangeKinds.OverrideMade => (requester, $"{who} moved {what} {PlaceInWords()}: {change.Reason}"),
            ChangeKinds.OverrideExpiring => (
                await OverrideAuthorAsync(item),
                $"Your override of {what} ends with this day. Renew it if its reason still holds."
            ),
            ChangeKinds.OverrideExpired => (
                await OverrideAuthorAsync(item),
                $"Your override of {what} has expired: it stands at the place of its score again."
            ),
            ChangeKinds.OverrideEnded => (
                await OverrideAuthorAsync(item),
                $"{who} ended your override of {what}: it stands at the place of its score again."
            ),
            ChangeKinds.ItemMoved => ( // a move has the status as its first field, with its new value
                requester,
                $"{who} {StepWords.Of(what, change.Fields[0].After!)}."
            ),
            _ => ([], ""),
        };
    }

    private async Task<IReadOnlyList<Guid>> OverrideAuthorAsync(BacklogItem item) =>
        await db
            .Overrides.Where(made => made.ItemId == item.Id && made.AuthorId != change.ActorId)
            .OrderByDescending(made => made.MadeAt)
            .Select(made => made.AuthorId)
            .Take(1)
            .ToListAsync(cancellationToken);

    private string PlaceInWords() => JsonColumn.Read<string>(change.Fields[0].After!); // an override has one field, its place

    private string FieldsInWords()
    {
        var names = change.Fields.Select(field => ItemFields.LabelOf(field.Field).ToLowerInvariant()).ToList();
        var rest = names.Count > NamedFields ? $" and {names.Count - NamedFields} more" : "";
        return string.Join(", ", names.Take(NamedFields)) + rest;
    }

    private async Task<BacklogItem?> ItemAsync()
    {
        var id = change.Items.Count == 1 ? change.Items[0] : default;
        return await db.Items.AsNoTracking().SingleOrDefaultAsync(item => item.Id == id, cancellationToken);
    }

    private Task<bool> IsEngineerAsync(ProductId productId) =>
        db.Memberships.AnyAsync(
            member => member.ProductId == productId && member.UserId == change.ActorId && member.Role == Role.Engineer,
            cancellationToken
        );

    /// <summary>The product's managers, and the administrators among its members.</summary>
    private async Task<IReadOnlyList<Guid>> ManagersAsync(ProductId productId) =>
        await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where
                member.ProductId == productId
                && user.Id != change.ActorId
                && (member.Role == Role.ProductManager || user.IsAdministrator)
            select user.Id
        ).ToListAsync(cancellationToken);
}
