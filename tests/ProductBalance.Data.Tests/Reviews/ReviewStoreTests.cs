using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Reviews;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Tests.Reviews;

public sealed class ReviewStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Get_OfARunningSprint_TellsWhatIsDoneAndWhatIsNot(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);

        var review = (await scene.LookAsync()).Content;

        var done = Assert.Single(review.Under(ReviewPart.Tech));
        Assert.Equal(("Faster build", 5.0), (done.Title, done.PlannedDays));
        Assert.Equal(
            ("CI time", 38.0, new DateOnly(2026, 12, 20)),
            (done.Promise!.Metric, done.Promise.Baseline, done.Promise.MeasureOn)
        );
        Assert.Equal(8, Assert.Single(review.Under(ReviewPart.Unfinished)).PlannedDays);
    }

    [Theory]
    [EachStorage]
    public async Task Write_AllOfIt_IsOnThePage(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);

        await scene.NoteAsync("  Thank you all ");
        await scene.WriteAsync(
            new()
            {
                Sentence = "Builds wait no more",
                Link = "https://example.com/demo",
                Picture = Pictures.Png,
                Alt = "A chart that falls",
            }
        );

        var detail = await scene.LookAsync();
        var shown = Assert.Single(detail.Content.Under(ReviewPart.Shown));
        Assert.Equal("Thank you all", detail.Content.Note);
        Assert.Equal(("Builds wait no more", "https://example.com/demo"), (shown.Sentence, shown.Link));
        Assert.Equal((PictureFormat.Png, "A chart that falls"), (shown.Picture!.Format, shown.Picture.Alt));
        var kept = await scene
            .Storage.Get<ReviewQueries>()
            .PictureAsync(scene.Manager, scene.Product, 1, shown.Picture.Hash, None);
        Assert.Equal(Pictures.Png, kept.Bytes);
        Assert.Equal(ChangeKinds.ReviewPrepared, (await scene.Storage.LastChangeAsync()).Kind);
    }

    [Fact]
    public async Task Write_AnItemAgain_KeepsItsPictureUntilItIsTakenAway()
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        await scene.WriteAsync(new() { Picture = Pictures.Png, Alt = "A chart" });

        await scene.WriteAsync(new() { Alt = "A chart that falls", Version = await VersionAsync(scene) });
        var kept = Assert.Single((await scene.LookAsync()).Content.Under(ReviewPart.Shown)).Picture;
        await scene.WriteAsync(new() { WithoutPicture = true, Version = await VersionAsync(scene) });

        Assert.Equal("A chart that falls", kept?.Alt);
        Assert.All((await scene.LookAsync()).Content.Items, item => Assert.Null(item.Picture));
    }

    public static TheoryData<string, ReviewTextInput> Faults() =>
        new()
        {
            {
                "link",
                new() { Link = "http://example.com" }
            },
            {
                "link",
                new() { Link = "javascript:alert(1)" }
            },
            {
                "link",
                new() { Link = "https://me@evil.example" }
            },
            {
                "sentence",
                new() { Sentence = new string('x', ReviewText.SentenceMaxLength + 1) }
            },
            {
                "picture",
                new() { Picture = "<svg/>"u8.ToArray(), Alt = "A chart" }
            },
            {
                "picture",
                new() { Picture = [.. Pictures.Png, .. new byte[PictureFormats.MaxBytes]], Alt = "A chart" }
            },
            {
                "alt",
                new() { Picture = Pictures.Png, Alt = "  " }
            },
            {
                "alt",
                new() { Picture = Pictures.Png, Alt = new string('x', ReviewPicture.AltMaxLength + 1) }
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Write_WhatIsWrong_IsSaidAtItsField(string field, ReviewTextInput input)
    {
        await using var scene = await ReviewedSprint.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => scene.WriteAsync(input));

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName).Distinct());
    }

    [Fact]
    public async Task Write_WhatSomebodyElseChangedMeanwhile_IsRefused()
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        await scene.WriteAsync(new() { Sentence = "mine" });
        await scene.NoteAsync("ours");

        await RefusedAsync("changed-meanwhile", () => scene.WriteAsync(new() { Sentence = "theirs" }));
        await RefusedAsync("changed-meanwhile", () => scene.NoteAsync("theirs", seen: ""));
    }

    [Theory]
    [EachStorage]
    public async Task Hold_KeepsWhatIsShown_WhateverHappensToTheItems(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);
        await scene.WriteAsync(new() { Sentence = "Builds wait no more" });

        await scene.HoldAsync();
        await scene.Sprint.MoveAsync(2, ItemStatus.InProgress);
        await scene.Sprint.MoveAsync(2, ItemStatus.Released);
        var item = await FullItem.FindAsync(scene.Storage, scene.Manager, scene.Product, 1);
        await FullItem.EditAsync(
            scene.Storage,
            scene.Manager,
            item,
            content => content with { Title = "Another title" }
        );

        var detail = await scene.LookAsync();
        Assert.Equal("Faster build", Assert.Single(detail.Content.Under(ReviewPart.Tech)).Title);
        Assert.Single(detail.Content.Under(ReviewPart.Unfinished));
        Assert.Equal((false, scene.Manager.Name), (detail.MayPrepare, detail.Review.HeldBy));
        Assert.Empty(detail.Lines);
    }

    [Theory]
    [EachStorage]
    public async Task EveryWay_ToWriteAfterItWasHeld_IsRefused(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);
        await scene.HoldAsync();
        var before = (await scene.LookAsync()).Content;

        await RefusedAsync("review-held", () => scene.NoteAsync("later"));
        await RefusedAsync("review-held", () => scene.WriteAsync(new() { Sentence = "later" }));
        await RefusedAsync("review-held", () => scene.WriteAsync(new() { Picture = Pictures.Png, Alt = "later" }));
        await RefusedAsync("review-held", () => scene.WriteAsync(new() { IsHidden = true }));
        await RefusedAsync("review-held", () => scene.Reviews.ArrangeAsync(scene.Manager, scene.Product, 1, [1], None));
        await RefusedAsync("review-held", scene.HoldAsync);

        Assert.Equivalent(before, (await scene.LookAsync()).Content);
    }

    [Fact]
    public async Task Hold_DropsPicturesThatNobodySees()
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        await scene.WriteAsync(
            new()
            {
                Picture = Pictures.Png,
                Alt = "A chart",
                IsHidden = true,
            }
        );

        await scene.HoldAsync();

        await using var db = scene.Storage.OpenContext();
        Assert.Empty(db.ReviewPictures);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Everything_ByOthersThanTheManager_IsRefused(Role role)
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        var actor = await scene.Storage.AddMemberAsync(scene.Sprint.Product, role);

        await RefusedAsync(
            "not-allowed",
            () => scene.Reviews.WriteNoteAsync(actor, scene.Product, 1, new("x", ""), None)
        );
        await RefusedAsync("not-allowed", () => scene.Reviews.WriteAsync(actor, scene.Product, 1, 1, new(), None));
        await RefusedAsync("not-allowed", () => scene.Reviews.ArrangeAsync(actor, scene.Product, 1, [1], None));
        await RefusedAsync("not-allowed", () => scene.Reviews.HoldAsync(actor, scene.Product, 1, None));
        await RefusedAsync(
            "not-allowed",
            () => scene.Publications.PublishAsync(actor, scene.Product, 1, Audience.Anyone, None)
        );
        await RefusedAsync("not-allowed", () => scene.Publications.WithdrawAsync(actor, scene.Product, 1, None));
        Assert.False((await scene.LookAsync(actor)).MayPrepare);
    }

    private static async Task<Guid?> VersionAsync(ReviewedSprint scene) =>
        (await scene.LookAsync()).Lines.Single(line => line.Number == 1).Text?.Version;

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
