/**
 * What a figure is a figure of. Two time limits of one measure may be those of its office and of the objections to it: they
 * stand side by side only where the words around both speak of the same thing.
 */
import type { FigureKind } from './figure';

/** By kind, ways of saying that a number is of this thing; the first group that is shared will do. */
const ASPECTS: Readonly<Record<FigureKind, readonly RegExp[]>> = {
  time: [
    /办[理结好成完证照]|审批|审核|审查|时限|用时|耗时|时长|开办|登记|[核发领出]证|核发|验收|压缩|缩短|提速|接电|接入/,
    /[一二]审|审[理结限判]|[结立办]案|案件/,
    /退[税还库]|到账|兑付|拨付/,
    /[税民务活]圈/,
    /提前/,
    /等[候待]|排队/,
    /补[正交齐报]/,
  ],
  materials: [/./],
  steps: [/./],
  share: [
    /网[上办]|线上|不见面|可办率/,
    /一次办|跑一?次|跑一趟/,
    /满意|好评/,
    /复盖/,
    /整改|台账|建账/,
    /市场主体|经营主体|新登记|新设/,
    /同步/,
    /柔性执法|免[予于]?处?罚|首违|轻微违法|不予处罚/,
    /办案|案件|周期|审理/,
    /规范性文件/,
  ],
  amount: [
    /贷|授信|放款|融资/,
    /减税|降费|减费|退税|税费|减负|减免/,
    /奖|补助|补贴|贴息/,
    /基金/,
    /涉案/,
    /专项资金/,
  ],
};

/** What both must say or neither: it makes another thing of a figure. */
const DISTINCTIONS: Readonly<Record<FigureKind, readonly RegExp[]>> = {
  time: [
    /公告|公示|征求意见/,
    /有效期|保存|质保|任期|年限/,
    /缓|延期|延长|顺延/,
    /补[正交齐报]/,
    /异议|复议|更正|修复|听证/,
    /徒刑|拘役/,
    /公开|通知|[答回]复|反馈|报[告送]|备案|移送|转办/,
    /申请登记|申请变更|申请注销|前提出/,
    /提前/,
    /[税民务活]圈/,
  ],
  materials: [/容缺|后补|缺/, /免交|免提交|免予提交|不再/],
  steps: [],
  share: [/利率|税率|费率|比例/, /占/],
  amount: [
    /余额/,
    /贷|放款/,
    /需求/,
    /[人户]均|单户|每[户家人件]/,
    /收入|支出/,
    /罚/,
    /以下|以内|不超过|最高|不等|上限|限额|额度|起付|不低于/,
    /利息|手续费/,
    /(?<!担保)公司/,
    /基金/,
  ],
};

/** The words that tell what a number is of, in the one form of all text (`normalText`: 覆盖 is 复盖 there). */
export interface Said {
  /** Its own clause, and the one before where that says nothing of it. */
  readonly words: string;
  /** Its own clause alone. */
  readonly clause: string;
}

/** Whether the words around two figures of a kind speak of the same thing. */
export function speakOfSame(kind: FigureKind, one: Said, other: Said): boolean {
  return (
    ASPECTS[kind].some((aspect) => aspect.test(one.words) && aspect.test(other.words)) &&
    DISTINCTIONS[kind].every((distinction) => distinction.test(one.clause) === distinction.test(other.clause))
  );
}

/** Whether the words say at all what a figure of this kind is of. */
export const saysAspect = (kind: FigureKind, words: string): boolean =>
  ASPECTS[kind].some((aspect) => aspect.test(words));
