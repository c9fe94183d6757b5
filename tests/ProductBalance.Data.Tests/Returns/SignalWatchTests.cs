using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Tests.Returns;

/// <summary>From February 2027 on two months in a row return more than three times their cost.</summary>
public sealed class SignalWatchTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Round_TellsManagersOfANewSignal_Once(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);
        await scene.ReleaseNewAsync(8_000);

        await RoundAsync(scene, "2027-01-31");
        Assert.Empty(await SignalsAsync(scene, scene.Manager));
        await RoundAsync(scene, "2027-02-01");
        await RoundAsync(scene, "2027-02-01");
        await RoundAsync(scene, "2027-02-20");

        var letter = Assert.Single(await SignalsAsync(scene, scene.Manager));
        Assert.StartsWith("The returns speak for a step. The proved return was 3.54 times the cost", letter.Text);
        Assert.Contains("Take the tech share from 20 % to 30 %.", letter.Text);
        Assert.Empty(await SignalsAsync(scene, engineer));
    }

    [Theory]
    [EachStorage]
    public async Task Round_KeepsWhatNobodyAnswers(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        await scene.ReleaseNewAsync(8_000);
        await RoundAsync(scene, "2027-02-01");
        var during = await scene.ReadAsync();

        scene.GoTo("2027-03-01");
        await scene.AnswerAsync(new(IsAccepted: false, TechShare: 0.3, "a fair is coming"));

        var history = (await scene.ReadAsync()).History;
        Assert.Empty(during.History); // it can still be answered
        Assert.Equal(
            [("2027-03-01", true), ("2027-02-01", false)],
            history.Select(signal => ($"{signal.Month:yyyy-MM-dd}", signal.Decision is not null))
        );
        Assert.Equal((Recommendation.Raise, 0.3), (history[1].Signal.Recommendation, history[1].Signal.TechShare));
    }

    private static async Task RoundAsync(EarningProduct scene, string day)
    {
        scene.GoTo(day);
        await scene.Storage.Get<DailyRound>().RunAsync(None);
        await scene.Storage.Get<OutboxDispatcher>().WorkAsync(None);
    }

    private static async Task<List<InboxEntry>> SignalsAsync(EarningProduct scene, Actor actor) =>
        [
            .. (await scene.Storage.Get<InboxStore>().ListAsync(actor, None)).Where(message =>
                message.Place == InboxPlace.Returns
            ),
        ];
}
