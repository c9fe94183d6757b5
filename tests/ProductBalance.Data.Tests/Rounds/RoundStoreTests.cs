using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Rounds;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Tests.Rounds;

public sealed class RoundStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Start_KeepsWhatTheItemsState_AndCountsPerProduct(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await RoundScene.OpenAsync(storage);

        var first = await scene.StartAsync();
        var second = await scene.StartAsync(scene.Ada, closesOn: new(2026, 11, 27));

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal([Estimate.Of(8), Estimate.Of(5)], first.Items.Select(item => item.Before));
        var listed = await storage.Get<RoundQueries>().ListAsync(scene.Bob, scene.Product.Id, None);
        Assert.Equal([2, 1], listed.Select(summary => summary.Round.Number));
        Assert.Equal(new DateOnly(2026, 11, 27), listed[0].Round.ClosesOn);
        Assert.All(listed, summary => Assert.True(summary.WaitsForReader));
    }

    [Fact]
    public async Task Start_ByAViewer_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        var viewer = await storage.AddMemberAsync(scene.Product, Role.Viewer);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.StartAsync(viewer));

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Start_OfNonsense_NamesEachFault()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        var viewer = await storage.AddMemberAsync(scene.Product, Role.Viewer);
        var input = new RoundInput("size", [1, 99], [viewer.UserId], new DateOnly(2026, 11, 19));

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.Rounds.StartAsync(scene.Manager, scene.Product.Id, input, None)
        );

        Assert.Equal(
            ["closesOn", "field", "items", "members", "members"],
            refusal.Errors.Select(error => error.PropertyName).Order()
        );
    }

    [Theory]
    [EachStorage]
    public async Task Answers_AreSecretUntilTheReveal_AlsoToTheStarter(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();

        await scene.AnswerAsync(scene.Ada, new(4, 6, 8));
        await scene.AnswerAsync(scene.Ada, new(4, 7, 8));

        Assert.Equal(new Estimate(4, 7, 8), (await scene.LookAsync(scene.Ada)).Lines[0].Mine);
        foreach (var other in new[] { scene.Bob, scene.Manager })
        {
            var seen = await scene.LookAsync(other);
            Assert.All(seen.Lines, line => Assert.Empty(line.Answers));
            Assert.All(seen.Lines, line => Assert.Null(line.Mine));
            Assert.Equal([true, false], seen.Members.Select(member => member.HasAnswered));
        }
    }

    [Fact]
    public async Task Answers_LeaveNoTraceInTheAuditTrail()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();

        await scene.AnswerAsync(scene.Ada, new(4, 6, 8));

        var change = await storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.RoundAnswered, "estimation round 1"), (change.Kind, change.Subject));
        Assert.Null(change.Reason);
        await using var db = storage.OpenContext();
        Assert.False(await db.FieldChanges.AnyAsync(field => field.Sequence == change.Sequence));
    }

    [Theory]
    [EachStorage]
    public async Task Reveal_ShowsEverything_MostDisagreementFirst(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();
        await HandInAsync(scene, scene.Ada, new(4, 6, 8), new(1, 2, 3));
        await HandInAsync(scene, scene.Bob, new(4, 6, 8), new(5, 6, 7));

        await scene.RevealAsync(scene.Manager);

        var lines = (await scene.LookAsync(scene.Bob)).Lines;
        Assert.Equal([2, 1], lines.Select(line => line.Number));
        Assert.Equal(
            [("ada", new Estimate(1, 2, 3)), ("bob", new Estimate(5, 6, 7))],
            lines[0].Answers.Select(answer => (answer.Person, answer.Estimate))
        );
        Assert.Equal(new Estimate(3, 4, 5), lines[0].Comparison?.Median);
        Assert.True(lines[0].Comparison?.IsApart);
    }

    [Fact]
    public async Task Reveal_ByAMember_WaitsUntilAllAnswered()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();
        await scene.AnswerAsync(scene.Ada, new(4, 6, 8));

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.RevealAsync(scene.Ada));
        await scene.AnswerAsync(scene.Bob, new(4, 6, 8));
        await scene.RevealAsync(scene.Ada);

        Assert.Equal("not-yet", refusal.Code);
        Assert.Equal(RoundState.Revealed, (await scene.LookAsync(scene.Bob)).Round.State);
    }

    [Fact]
    public async Task Reveal_BeforeAnybodyAnswered_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.RevealAsync(scene.Manager));

        Assert.Equal("nobody-answered", refusal.Code);
    }

    [Fact]
    public async Task Answer_InTheMomentOfTheReveal_IsRefused()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();
        await scene.AnswerAsync(scene.Ada, new(4, 6, 8));
        await using var beside = storage.OpenBeside();
        before.Act = () => beside.Get<RoundStore>().RevealAsync(scene.Manager, scene.Product.Id, 1, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.AnswerAsync(scene.Bob, new(1, 2, 3)));

        Assert.Equal("round-revealed", refusal.Code);
        Assert.Equal("ada", Assert.Single((await scene.LookAsync(scene.Bob)).Lines[0].Answers).Person);
    }

    [Fact]
    public async Task AskAgain_HidesTheNewAnswers_AndKeepsTheOldOnesInSight()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();

        await scene.Rounds.AskAgainAsync(scene.Manager, scene.Product.Id, 1, None);
        await scene.AnswerAsync(scene.Ada, new(8, 10, 12), pass: 2);

        var seen = await scene.LookAsync(scene.Bob);
        Assert.Equal([6, 14], seen.Lines[0].Answers.Select(answer => answer.Estimate.Likely));
        Assert.Null(seen.Lines[0].Mine);
        Assert.Equal([true, false], seen.Members.Select(member => member.HasAnswered));
    }

    [Fact]
    public async Task AskAgain_ByAMember_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Rounds.AskAgainAsync(scene.Ada, scene.Product.Id, 1, None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Answer_OffTheScale_NamesItsItem()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => scene.AnswerAsync(scene.Ada, new(0, 1, 2)));

        Assert.Equal("answers[1]", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Close_WhenTheModelNoLongerAsksForIt_SaysWhyAndIsPossible()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();
        await using (var db = storage.OpenContext())
        {
            await db.Rounds.ExecuteUpdateAsync(rows => rows.SetProperty(round => round.Field, "inputs.reach"));
        }

        var gone = await scene.LookAsync(scene.Manager);
        await scene.Rounds.CloseAsync(scene.Manager, scene.Product.Id, 1, None);

        Assert.Equal("Reach", gone.Quantity);
        Assert.Contains("no longer asks for reach", gone.Gone);
        Assert.Empty(gone.Lines);
        Assert.Equal(RoundState.Closed, (await scene.LookAsync(scene.Ada)).Round.State);
        Assert.Equal(gone.Gone, (await storage.LastChangeAsync()).Reason);
    }

    [Fact]
    public async Task Letters_GoToThoseWhoTakePart()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();
        await scene.Rounds.CloseAsync(scene.Manager, scene.Product.Id, 1, None);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        var messages = await storage.Get<InboxStore>().ListAsync(scene.Bob, None);
        Assert.Equal(
            [
                "manager closed estimation round 1: 0 of 2 items settled.",
                "manager revealed the answers of estimation round 1.",
                "manager invites you to estimation round 1: 2 items. Give your own figures, unseen by others.",
            ],
            messages.Select(message => message.Text)
        );
        Assert.All(messages, message => Assert.Equal(1, message.RoundNumber));
        Assert.DoesNotContain(
            await storage.Get<InboxStore>().ListAsync(scene.Manager, None),
            message => message.RoundNumber is not null
        );
    }

    private static Task HandInAsync(RoundScene scene, Domain.Access.Actor actor, Estimate first, Estimate second) =>
        scene.Rounds.AnswerAsync(
            actor,
            scene.Product.Id,
            1,
            new(1, new Dictionary<int, Estimate> { [1] = first, [2] = second }),
            None
        );
}
