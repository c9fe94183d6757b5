using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>
/// Holds estimation rounds. Answers are no part of any history: the audit trail says who answered, and never what.
/// </summary>
public sealed class RoundStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<RoundInput> validator,
    TimeProvider time
)
{
    /// <summary>Starts a round and invites its members.</summary>
    /// <exception cref="ValidationException">An item or a person cannot take part, or the day has passed.</exception>
    public Task<EstimationRound> StartAsync(
        Actor actor,
        ProductId productId,
        RoundInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryStartAsync(actor, productId, input, cancellationToken));

    /// <summary>Keeps somebody's own answers; they replace what they said before in this pass.</summary>
    /// <exception cref="DomainRuleException">They are not asked, or the pass is revealed.</exception>
    public Task AnswerAsync(
        Actor actor,
        ProductId productId,
        int number,
        SheetInput input,
        CancellationToken cancellationToken
    ) =>
        ActAsync(
            actor,
            productId,
            number,
            ChangeKinds.RoundAnswered,
            scene => AnswerAsync(scene, input, cancellationToken),
            cancellationToken
        );

    /// <summary>Lays all answers on the table.</summary>
    /// <exception cref="DomainRuleException">Nobody answered, or it is not this person's turn.</exception>
    public Task RevealAsync(Actor actor, ProductId productId, int number, CancellationToken cancellationToken) =>
        ActAsync(
            actor,
            productId,
            number,
            ChangeKinds.RoundRevealed,
            scene => RevealAsync(scene, cancellationToken),
            cancellationToken
        );

    /// <summary>Asks everybody once more.</summary>
    public Task AskAgainAsync(Actor actor, ProductId productId, int number, CancellationToken cancellationToken) =>
        ActAsync(
            actor,
            productId,
            number,
            ChangeKinds.RoundAskedAgain,
            scene => Lead(scene, round => round.AskAgain()),
            cancellationToken
        );

    /// <summary>Ends a round; what is not settled stays as the items have it.</summary>
    public Task CloseAsync(Actor actor, ProductId productId, int number, CancellationToken cancellationToken) =>
        ActAsync(
            actor,
            productId,
            number,
            ChangeKinds.RoundClosed,
            scene => Lead(scene, round => round.Close()),
            cancellationToken
        );

    private async Task<EstimationRound> TryStartAsync(
        Actor actor,
        ProductId productId,
        RoundInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var starting = await RoundStart.LoadAsync(db, workspace, input, cancellationToken);
        Problems.ThrowIfAny((await validator.ValidateAsync(input, cancellationToken)).Errors, starting.Problems());

        var now = Instants.Now(time);
        var last = await db
            .Rounds.Where(round => round.ProductId == productId)
            .MaxAsync(round => (int?)round.Number, cancellationToken);
        var id = new RoundId(Guid.CreateVersion7(now));
        var round = new EstimationRound(id, productId, (last ?? 0) + 1, actor.UserId, now, starting.Plan());
        db.Rounds.Add(round);
        await writer.CommitAsync(db, ChangeOf(actor, ChangeKinds.RoundStarted, round), cancellationToken);
        return round;
    }

    private Task ActAsync(
        Actor actor,
        ProductId productId,
        int number,
        string kind,
        Func<RoundScene, Task> act,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryActAsync(actor, productId, number, kind, act, cancellationToken));

    private async Task<long> TryActAsync(
        Actor actor,
        ProductId productId,
        int number,
        string kind,
        Func<RoundScene, Task> act,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var round = await RoundQueries.FindAsync(db.Rounds, productId, number, cancellationToken);
        await act(new RoundScene(db, workspace, round));

        // No version token of the round sees the sheet that somebody hands in, so that each looks once more.
        return await writer.CommitAsync(
            db,
            ChangeOf(standing.Actor, kind, round) with
            {
                Reason = NoteOf(kind, round, workspace),
            },
            () => RequireUnchangedAsync(db, round, cancellationToken),
            cancellationToken
        );
    }

    private async Task AnswerAsync(RoundScene scene, SheetInput input, CancellationToken cancellationToken)
    {
        var (db, round, userId) = (scene.Db, scene.Round, scene.Workspace.Standing.Actor.UserId);
        round.RequireAnswerable(userId, input.Pass);
        var answers = await scene.ReadAsync(input, cancellationToken);
        var known = await db.RoundSheets.SingleOrDefaultAsync(
            sheet => sheet.RoundId == round.Id && sheet.Pass == round.Pass && sheet.UserId == userId,
            cancellationToken
        );
        if (known is null)
        {
            db.RoundSheets.Add(new RoundSheet(round.Id, round.Pass, userId, answers, Instants.Now(time)));
        }
        else
        {
            known.Rewrite(answers, Instants.Now(time));
        }
    }

    private static async Task RevealAsync(RoundScene scene, CancellationToken cancellationToken)
    {
        var reading = new RoundReading(scene.Db, scene.Workspace, scene.Round);
        var answered = await reading.AnsweredAsync(cancellationToken);
        scene.Round.Reveal(
            scene.Workspace.Standing.Actor.UserId,
            reading.AllOf(answered),
            scene.Workspace.Context.Today
        );
        if (answered.Count == 0)
        {
            throw new DomainRuleException(
                "nobody-answered",
                "Nobody has answered yet. Wait for one, or end the round."
            );
        }
    }

    private static Task Lead(RoundScene scene, Action<EstimationRound> act)
    {
        scene.RequireLead();
        act(scene.Round);
        return Task.CompletedTask;
    }

    // Asked for in the transaction: an answer and the reveal are different rows.
    private static async Task RequireUnchangedAsync(
        BalanceDbContext db,
        EstimationRound round,
        CancellationToken cancellationToken
    )
    {
        var version = round.Version;
        if (!await db.Rounds.AnyAsync(r => r.Id == round.Id && r.Version == version, cancellationToken))
        {
            throw new DbUpdateConcurrencyException("The round was changed meanwhile.");
        }
    }

    // Who ends what cannot go on shall not be asked for the reason.
    private static string? NoteOf(string kind, EstimationRound round, ItemWorkspace workspace) =>
        kind == ChangeKinds.RoundClosed ? RoundWords.GoneOf(round, workspace.Context) : null;

    private static Change ChangeOf(Actor actor, string kind, EstimationRound round) =>
        new(actor, kind, round.ProductId, RoundWords.SubjectOf(round.Number));
}
